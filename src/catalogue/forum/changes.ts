import { isDeepStrictEqual } from 'node:util'
import type { SessionRecord } from '@/forum/records'
import { keyOf, type Entry, type ForumModel, type ForumRow } from './model'
import type { ScheduleChange, When } from './types'

/** Changes of an edition's sessions after its first release, as the public saw them, the newest first. */
export function changesOf({ entries }: ForumModel, edition: string): ScheduleChange[] {
  const releases = entries.get(keyOf('editions', edition))
  if (!releases) return []
  return [...entries.values()]
    .filter((entry) => isOf(entry, edition))
    .flatMap((entry) => changesIn(seenRows(entry, releases), releases[0].seq))
    .sort((one, other) => other.seq - one.seq)
    .map(({ change }) => change)
}

/**
 * The rows of a session that the public saw, each from when it was seen: what is published while the
 * edition is not public is seen at the edition's next publication, and only as it is by then.
 */
function seenRows(entry: Entry, releases: Entry): ForumRow[] {
  const seen: ForumRow[] = []
  let isEditionPublic = false
  let session: ForumRow | undefined
  const bySeq = [...entry, ...releases].sort((one, other) => one.seq - other.seq)
  for (const row of bySeq) {
    if (row.subject === 'editions') isEditionPublic = row.kind === 'published'
    else session = row
    if (!isEditionPublic || !session) continue
    const last = seen.at(-1)
    const isKnown = last ? last.digest === session.digest && last.kind === session.kind : false
    const wasNeverSeen = !last && session.kind === 'withdrawn'
    if (!isKnown && !wasNeverSeen) seen.push({ ...session, seq: row.seq, at: row.at })
  }
  return seen
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

function changesIn(seen: readonly ForumRow[], released: number): Numbered[] {
  const isPublic = seen.at(-1)?.kind === 'published'
  return seen.flatMap((row, index) => {
    if (row.seq <= released) return []
    const change = changeOf(row, seen[index - 1])
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
