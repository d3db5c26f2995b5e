import type { PayloadRequest } from 'payload'
import type { FieldError } from '../shape/fieldErrors'
import { isWithin } from './checkSession'
import { rowsOf, type Stored } from './findMissing'

/** What is asked of an edition: days in their order, tracks that differ, room for its public sessions. */
export async function checkEdition(
  entry: Stored & { id: string },
  req: PayloadRequest,
): Promise<FieldError[]> {
  const { registration, meetings } = entry
  return [
    ...inOrder(entry.start, entry.end, 'end'),
    ...inOrder(member(registration, 'from'), member(registration, 'to'), 'registration.to'),
    ...inOrder(member(meetings, 'from'), member(meetings, 'to'), 'meetings.to'),
    ...twice(keysOf(entry)),
    ...(await sessionsLeftOut(entry, req)),
  ]
}

function member(group: unknown, name: string): unknown {
  return (group as Stored | null | undefined)?.[name]
}

function inOrder(from: unknown, to: unknown, path: string): FieldError[] {
  if (typeof from !== 'string' || typeof to !== 'string' || !from || !to) return []
  // As exact as the less exact of the two.
  const length = Math.min(from.length, to.length)
  return to.slice(0, length) < from.slice(0, length)
    ? [{ path, message: `This must not be before ${from}.` }]
    : []
}

function keysOf({ tracks }: Stored): unknown[] {
  return rowsOf(tracks).map(({ key }) => key)
}

function twice(keys: unknown[]): FieldError[] {
  return keys.flatMap((key, at) =>
    keys.indexOf(key) < at
      ? [{ path: `tracks.${at}.key`, message: `Another track has the key “${String(key)}”.` }]
      : [],
  )
}

/** Sessions of one edition: more than any programme has. */
const MAX_SESSIONS = 2000

interface Session {
  id: string
  code: string
  day?: string | null
  track?: string | null
}

/** Sessions that are public keep their track and their day: they are changed first. */
async function sessionsLeftOut(
  entry: Stored & { id: string },
  req: PayloadRequest,
): Promise<FieldError[]> {
  const { docs } = await req.payload.db.find<Session>({
    collection: 'sessions',
    where: { and: [{ edition: { equals: entry.id } }, { _status: { equals: 'published' } }] },
    limit: MAX_SESSIONS,
    pagination: false,
    select: { code: true, day: true, track: true },
    req,
  })
  const keys = keysOf(entry)
  const untracked = docs.filter(({ track }) => track && !keys.includes(track))
  const outside = docs.filter(({ day }) => day && !isWithin(day, entry))
  return [
    ...tell(untracked, 'tracks', 'are in a track that is not here'),
    ...tell(outside, 'start', 'are on other days'),
  ]
}

/** How many sessions a sentence names. */
const MOST_NAMED = 5

function tell(sessions: Session[], path: string, what: string): FieldError[] {
  if (sessions.length === 0) return []
  const named = sessions
    .slice(0, MOST_NAMED)
    .map(({ code }) => code)
    .join(', ')
  const more = sessions.length > MOST_NAMED ? ' and others' : ''
  return [{ path, message: `Public sessions ${what}: ${named}${more}. Change them first.` }]
}
