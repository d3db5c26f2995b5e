import { canonicalJson, digestOf } from '@/publications'
import type { Row, RowSet } from './rows'

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/

/** For these, one engine stores `false` and the other nothing. */
const FLAGS = ['autosave', 'latest', 'snapshot'] as const

const MODULUS = 2n ** 256n

/**
 * A row in a form that does not depend on the engine: without empty values (null, [], {}), instants
 * complete and in UTC, and versions without their engine's own id.
 */
export function canonicalRow({ id, ...row }: Row, { keepsIds, versions }: RowSet): unknown {
  const own = keepsIds ? { id, ...row } : row
  if (!versions) return withoutEmpty(own) ?? {}
  const flags = Object.fromEntries(FLAGS.map((flag) => [flag, row[flag] === true ? true : null]))
  return withoutEmpty({ ...own, ...flags }) ?? {}
}

/** Undefined for empty values. Rows of a list keep their positions. */
function withoutEmpty(value: unknown): unknown {
  if (value === null || value === undefined) return undefined
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'string') return INSTANT.test(value) ? new Date(value).toISOString() : value
  if (typeof value !== 'object') return value
  if (Array.isArray(value)) {
    return value.length === 0 ? undefined : value.map((item) => withoutEmpty(item) ?? null)
  }
  const full = Object.entries(value).flatMap(([key, part]) => {
    const compacted = withoutEmpty(part)
    return compacted === undefined ? [] : [[key, compacted] as const]
  })
  return full.length === 0 ? undefined : Object.fromEntries(full)
}

/**
 * The digest of a set: the sum of its rows' SHA-256, modulo 2^256. A sum depends on no order, which
 * engines with their own ids do not share, and needs no memory.
 */
export class SetDigest {
  rows = 0
  #sum = 0n

  add(row: Row, set: RowSet): void {
    this.rows += 1
    this.#sum =
      (this.#sum + BigInt(`0x${digestOf(canonicalJson(canonicalRow(row, set)))}`)) % MODULUS
  }

  toString(): string {
    return this.#sum.toString(16).padStart(64, '0')
  }
}
