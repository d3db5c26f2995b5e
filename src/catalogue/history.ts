import type { PublicRecord } from '@/project'
import { changesBetween } from '@/publications/changesBetween'
import type { Publication, PublicationsReader } from '@/publications/types'

import { isShown, readRecord } from './load'
import type { HistoryEntry } from './types'

/** What `historyOf` says of a project. null for a code unknown to the log. */
export async function readHistory(
  reader: PublicationsReader,
  code: string,
): Promise<HistoryEntry[] | null> {
  const rows = await reader.readProject(code)
  return rows.length > 0 ? historyOf(rows) : null
}

/**
 * Every publication of a project in order, with the record fields that it changed. The first one
 * changed nothing, and next to a redacted text nothing can be told. Of a project that is not shown
 * now, only dates and kinds remain.
 */
export function historyOf(rows: readonly Publication[]): HistoryEntry[] {
  const last = rows.at(-1)
  if (last && isShown(last)) return compared(rows)
  return rows.map((row) => entryOf({ ...row, reason: null }, []))
}

function compared(rows: readonly Publication[]): HistoryEntry[] {
  // Most projects were published once: there is nothing to compare, and nothing need be parsed.
  if (rows.length === 1) return rows.map((row) => entryOf(row, []))
  let before: PublicRecord | undefined
  return rows.map((row) => {
    // A withdrawal changes no fields: the next publication is compared with the one before it.
    if (row.kind === 'withdrawn') return entryOf(row, [])
    const after = row.record === null ? undefined : readRecord(row)
    const changed = before && after ? changesBetween(before, after) : []
    before = after
    return entryOf(row, changed)
  })
}

function entryOf(row: Publication, changed: HistoryEntry['changed']): HistoryEntry {
  const { seq, kind, at, shape, digest, reason } = row
  return { seq, kind, at, shape, digest, reason, changed }
}
