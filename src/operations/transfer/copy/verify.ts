import type { Payload } from 'payload'
import { SetDigest } from './digest'
import { readPages } from './read'
import { type RowSet, rowSets } from './rows'

/** One line of the comparison. */
export interface SetComparison {
  name: string
  /** Rows of source and target. */
  rows: [number, number]
  /** SHA-256 sums of source and target. */
  digests: [string, string]
  equal: boolean
}

/**
 * Reads source and target again, set by set, so that a write to the source during the copy is
 * noticed too.
 */
export async function compareSets(source: Payload, target: Payload): Promise<SetComparison[]> {
  const compared: SetComparison[] = []
  for (const set of rowSets(source)) {
    const one = await digestSet(source, set)
    const other = await digestSet(target, set)
    const digests: [string, string] = [String(one), String(other)]
    compared.push({
      name: set.name,
      rows: [one.rows, other.rows],
      digests,
      equal: one.rows === other.rows && digests[0] === digests[1],
    })
  }
  return compared
}

async function digestSet(payload: Payload, set: RowSet): Promise<SetDigest> {
  const digest = new SetDigest()
  for await (const rows of readPages(payload, set)) for (const row of rows) digest.add(row, set)
  return digest
}

/** A table for the terminal: name, rows, the beginning of the digest. */
export function formatTable(compared: readonly SetComparison[]): string[] {
  const widest = Math.max(...compared.map(({ name }) => name.length))
  return compared.map(({ name, rows, digests, equal }) => {
    const start = `  ${name.padEnd(widest)}  ${String(rows[0]).padStart(8)}  ${digests[0].slice(0, 16)}`
    return equal
      ? `${start}  equal`
      : `${start}  DIFFERS: ${rows[1]} rows, ${digests[1].slice(0, 16)}`
  })
}
