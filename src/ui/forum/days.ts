import type { Shown } from '@/catalogue/forum/types'
import type { EditionRecord, SessionRecord } from '@/forum/records'

type Session = Shown<SessionRecord>
type Tracks = EditionRecord['tracks']

/** Sessions that follow each other, or that run in tracks side by side. */
export type Band =
  | { kind: 'inTurn'; sessions: Session[] }
  | { kind: 'abreast'; tracks: { key: string; sessions: Session[] }[] }

/** One day of a programme; `day` is null for sessions whose day is not stated. */
export interface Day {
  day: string | null
  bands: Band[]
}

/** A programme by its days, from sessions in the programme's order. */
export function daysOf(sessions: readonly Session[], tracks: Tracks): Day[] {
  return groups(sessions, ({ record }) => record.day).map(([day, ones]) => ({
    day,
    bands: bandsOf(ones, tracks),
  }))
}

/** Plenary sessions form bands of their own; between them, tracks run side by side. */
function bandsOf(sessions: readonly Session[], tracks: Tracks): Band[] {
  const bands: Band[] = []
  for (const run of runsOf(sessions)) {
    const last = bands.at(-1)
    const byTrack = groups(run, ({ record }) => record.track ?? '')
    if (byTrack.length > 1) bands.push({ kind: 'abreast', tracks: inOrder(byTrack, tracks) })
    else if (last?.kind === 'inTurn') last.sessions.push(...run)
    else bands.push({ kind: 'inTurn', sessions: run })
  }
  return bands
}

/** Consecutive sessions grouped by whether they belong to tracks or not. */
function runsOf(sessions: readonly Session[]): Session[][] {
  const runs: Session[][] = []
  for (const session of sessions) {
    const last = runs.at(-1)
    if (last && (last[0]?.record.track === null) === (session.record.track === null))
      last.push(session)
    else runs.push([session])
  }
  return runs
}

function inOrder(byTrack: [key: string, sessions: Session[]][], tracks: Tracks) {
  const positionOf = (key: string) => tracks.findIndex((track) => track.key === key)
  return byTrack
    .map(([key, sessions]) => ({ key, sessions }))
    .sort((one, other) => positionOf(one.key) - positionOf(other.key))
}

function groups<Key>(sessions: readonly Session[], keyOf: (session: Session) => Key) {
  const grouped = new Map<Key, Session[]>()
  for (const session of sessions) {
    const key = keyOf(session)
    grouped.set(key, [...(grouped.get(key) ?? []), session])
  }
  return [...grouped]
}

/** The name of a track by its key; undefined if the edition has no such track. */
export function trackName(tracks: Tracks, key: string | null) {
  return tracks.find((track) => track.key === key)?.name
}
