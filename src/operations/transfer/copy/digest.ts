import { canonicalJson, digestOf } from '@/publications'
import type { Row, RowSet } from './rows'

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/

/** Of these one engine keeps `false` and the other nothing. */
const FLAGS = ['autosave', 'latest', 'snapshot'] as const

const MODULUS = 2n ** 256n

/**
 * What a row says, whichever engine holds it: what is empty (null, [], {}) left out, instants in
 * full in UTC, and of a version its engine's own id left out.
 */
export function meaningOf({ id, ...row }: Row, { keepsIds, versions }: RowSet): unknown {
  const own = keepsIds ? { id, ...row } : row
  if (!versions) return fullOf(own) ?? {}
  const flags = Object.fromEntries(FLAGS.map((flag) => [flag, row[flag] === true ? true : null]))
  return fullOf({ ...own, ...flags }) ?? {}
}

/** Undefined for what is empty. Rows of a list keep their place. */
function fullOf(value: unknown): unknown {
  if (value === null || value === undefined) return undefined
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'string') return INSTANT.test(value) ? new Date(value).toISOString() : value
  if (typeof value !== 'object') return value
  if (Array.isArray(value)) {
    return value.length === 0 ? undefined : value.map((item) => fullOf(item) ?? null)
  }
  const full = Object.entries(value).flatMap(([key, part]) => {
    const kept = fullOf(part)
    return kept === undefined ? [] : [[key, kept] as const]
  })
  return full.length === 0 ? undefined : Object.fromEntries(full)
}

/**
 * The digest of a set: the sum of its rows' SHA-256, modulo 2^256. A sum needs no order, which
 * engines with ids of their own do not share, and no memory.
 */
export class SetDigest {
  rows = 0
  #sum = 0n

  add(row: Row, set: RowSet): void {
    this.rows += 1
    this.#sum = (this.#sum + BigInt(`0x${digestOf(canonicalJson(meaningOf(row, set)))}`)) % MODULUS
  }

  toString(): string {
    return this.#sum.toString(16).padStart(64, '0')
  }
}
