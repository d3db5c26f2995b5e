import { readForumRecord, type ForumRecords } from '@/forum/records'
import type { ForumPublication, ForumReader } from '@/publications/forum'
import type { ForumSubject } from '@/vocabulary'
import { freezeDeep } from '../freeze'

/** A row of the Forum's log, its record read. */
export interface ForumRow extends Omit<ForumPublication, 'record'> {
  record: ForumRecords[ForumSubject] | null
}

/** All that one entry has in the log, in order. */
export type Entry = readonly [ForumRow, ...ForumRow[]]

/** The Forum's log in memory: hundreds of rows a year. */
export interface ForumModel {
  epoch: string
  seq: number
  /** By subject and code. */
  entries: ReadonlyMap<string, Entry>
  /** Ends of the embargoes of current rows, ISO 8601 in UTC. */
  embargoes: readonly string[]
}

export const NO_FORUM: ForumModel = { epoch: '', seq: 0, entries: new Map(), embargoes: [] }

export function keyOf(subject: ForumSubject, code: string): string {
  return `${subject} ${code}`
}

/** Rows read at once. */
const ROWS = 500

/** The model with every row committed before the call; built anew when the database was replaced. */
export async function advanceForum(reader: ForumReader, model: ForumModel): Promise<ForumModel> {
  const head = await reader.head()
  const isOther = head.epoch !== model.epoch || head.seq < model.seq
  const from = isOther ? { ...NO_FORUM, epoch: head.epoch } : model
  if (head.seq === from.seq) return from
  const entries = new Map(from.entries)
  let { seq } = from
  for (;;) {
    const rows = await reader.readAfter(seq, ROWS)
    for (const row of rows) {
      const key = keyOf(row.subject, row.code)
      const before = entries.get(key) ?? []
      entries.set(key, [...before, readRow(row)] as unknown as Entry)
      seq = row.seq
    }
    if (rows.length < ROWS) break
  }
  const embargoes = [...entries.values()].flatMap((entry) => entry.at(-1)?.visibleFrom ?? [])
  return { epoch: head.epoch, seq, entries, embargoes }
}

function readRow({ record, ...row }: ForumPublication): ForumRow {
  if (record === null) return { ...row, record: null }
  try {
    return { ...row, record: freezeDeep(readForumRecord(row.subject, row.shape, record)) }
  } catch (cause) {
    throw new Error(`Row ${row.seq} of the Forum's log (${row.code}) can't be read`, { cause })
  }
}
