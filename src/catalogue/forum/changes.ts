import { isDeepStrictEqual } from 'node:util'
import type { SessionRecord } from '@/forum/records'
import { keyOf, type Entry, type ForumModel, type ForumRow } from './model'
import type { ScheduleChange, When } from './types'

/** Changes of an edition's sessions after its first release, the newest first. */
export function changesOf({ entries }: ForumModel, edition: string): ScheduleChange[] {
  const released = entries.get(keyOf('editions', edition))?.[0].seq
  if (released === undefined) return []
  return [...entries.values()]
    .filter((entry) => isOf(entry, edition))
    .flatMap((entry) => changesIn(entry, released))
    .sort((one, other) => other.seq - one.seq)
    .map(({ change }) => change)
}

function isOf(entry: Entry, edition: string): boolean {
  return (
    entry[0].subject === 'sessions' &&
    (entry[0].record as SessionRecord | null)?.edition === edition
  )
}

interface Numbered {
  seq: number
  change: ScheduleChange
}

function changesIn(entry: Entry, released: number): Numbered[] {
  const isPublic = entry.at(-1)?.kind === 'published'
  return entry.flatMap((row, index) => {
    if (row.seq < released) return []
    const change = changeOf(row, entry[index - 1])
    if (!change) return []
    // Of what is not public any more, nothing but that it is gone is told.
    if (!isPublic && row.kind === 'published') return []
    return [{ seq: row.seq, change }]
  })
}

function changeOf(row: ForumRow, before: ForumRow | undefined): ScheduleChange | null {
  const { at, code } = row
  const record = row.record as SessionRecord | null
  const told = { at, session: code, changed: [], moved: null }
  if (!record) return { ...told, kind: 'removed', title: null }
  const { title } = record
  const older = before?.record as SessionRecord | null | undefined
  if (!older) return { ...told, kind: before ? 'restored' : 'added', title }
  const changed = (Object.keys(record) as (keyof SessionRecord)[]).filter(
    (part) => !isDeepStrictEqual(record[part], older[part]),
  )
  if (changed.length === 0) return null
  const isCancelled = record.cancelled && !older.cancelled
  const isMoved = changed.some((part) => WHEN.some((one) => one === part))
  return {
    at,
    session: code,
    kind: isCancelled ? 'cancelled' : older.cancelled && !record.cancelled ? 'restored' : 'changed',
    title,
    changed,
    moved: isMoved ? { before: whenOf(older), after: whenOf(record) } : null,
  }
}

const WHEN = ['day', 'start', 'end', 'room'] as const

function whenOf({ day, end, room, start }: SessionRecord): When {
  return { day, end, room, start }
}
