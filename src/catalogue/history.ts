import { isDeepStrictEqual } from 'node:util'

import type { PublicRecord } from '@/project'
import type { Publication, PublicationsReader } from '@/publications/types'

import { isShown, readRecord } from './load'
import type { HistoryEntry } from './types'

/**
 * Every publication of a project, the first first, with the fields of the record that it changed.
 * The first one changed nothing, and beside a redacted text nothing can be told. Of a project that
 * is not shown now only dates and kinds are left. null for a code that the log doesn't know.
 */
export async function readHistory(
  reader: PublicationsReader,
  code: string,
): Promise<HistoryEntry[] | null> {
  const rows = await reader.readProject(code)
  const last = rows.at(-1)
  if (!last) return null
  if (!isShown(last)) return rows.map((row) => entryOf(row, []))
  return compared(rows)
}

function compared(rows: readonly Publication[]): HistoryEntry[] {
  let before: PublicRecord | undefined
  return rows.map((row) => {
    // A withdrawal changes no field: what is published after it is compared with what was before.
    if (row.kind === 'withdrawn') return entryOf(row, [])
    const after = row.record === null ? undefined : readRecord(row)
    const changed = before && after ? changesBetween(before, after) : []
    before = after
    return entryOf(row, changed)
  })
}

function entryOf(row: Publication, changed: HistoryEntry['changed']): HistoryEntry {
  const { seq, kind, at, shape, digest } = row
  return { seq, kind, at, shape, digest, changed }
}

/** Top-level fields that differ in content, in the order of the record. */
function changesBetween(before: PublicRecord, after: PublicRecord): HistoryEntry['changed'] {
  const was = new Map<string, unknown>(Object.entries(before))
  const is = new Map<string, unknown>(Object.entries(after))
  return [...new Set([...is.keys(), ...was.keys()])]
    .filter((field) => !isDeepStrictEqual(was.get(field), is.get(field)))
    .map((field) => ({
      field,
      before: was.get(field) ?? null,
      after: is.get(field) ?? null,
    }))
}
