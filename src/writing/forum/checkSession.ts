import type { PayloadRequest } from 'payload'
import { isPartialDate, isWallTime } from '@/dates'
import { hoursOf, isSkipped, toUtc } from '@/forum/times'
import type { FieldError } from '../shape/fieldErrors'
import { newestVersion, storedRow } from '../stored'
import { rowsOf, type Stored } from './findMissing'

/** What is asked of a session: times that make one, within what its edition says. */
export async function checkSession(entry: Stored, req: PayloadRequest): Promise<FieldError[]> {
  return [...checkTimes(entry), ...(await checkWithin(entry, req))]
}

function isWholeDay(day: string): boolean {
  return day.length === 10 && isPartialDate(day)
}

function checkTimes({ day, end, start }: Stored): FieldError[] {
  return [
    ...say(
      typeof day !== 'string' || !day || isWholeDay(day),
      'day',
      'Write a whole date, such as 2027-01-18, or leave it blank.',
    ),
    ...say(!start || Boolean(day), 'day', 'A time needs its day.'),
    ...say(!end || Boolean(start), 'start', 'An end needs its beginning.'),
    ...say(!end || end !== start, 'end', 'A session ends after it begins.'),
  ]
}

/** Clocks show each time, and the end after the beginning, also on a night that is an hour shorter. */
function checkClocks({ day, end, start }: Placed, zone: string): FieldError[] {
  if (!day || !isWholeDay(day) || !start || !isWallTime(start)) return []
  const hours = hoursOf({ day, start, end: end && isWallTime(end) ? end : null }, zone)
  if (!hours) return []
  const { begins, ends } = hours
  const skipped = `Clocks in ${zone} skip this time on that day: summer time begins.`
  if (isSkipped(begins)) return say(false, 'start', skipped)
  if (ends && isSkipped(ends)) return say(false, 'end', skipped)
  return say(!ends || toUtc(ends) > toUtc(begins), 'end', 'A session ends after it begins.')
}

interface Placed {
  day?: string | null
  end?: string | null
  start?: string | null
  edition?: string | null
  track?: string | null
}

async function checkWithin(entry: Placed, req: PayloadRequest) {
  const { day, edition: id, track } = entry
  const edition = id ? await readEdition(id, req) : null
  if (!edition) return [{ path: 'edition', message: 'Choose the edition that this belongs to.' }]
  const zone = String(edition.timeZone)
  const keys = rowsOf(edition.tracks).map(({ key }) => String(key))
  const allowed = keys.join(', ') || 'none yet'
  return [
    ...say(
      !track || keys.includes(track),
      'track',
      `The edition has no track “${track ?? ''}”. Allowed: ${allowed}.`,
    ),
    ...say(
      !day || !isWholeDay(day) || isWithin(day, edition),
      'day',
      `The edition is from ${String(edition.start)} to ${String(edition.end || edition.start)}.`,
    ),
    ...checkClocks(entry, zone),
  ]
}

/** What an edition that is not public yet says is what was saved last. */
async function readEdition(id: string, req: PayloadRequest): Promise<Stored | null> {
  const { config } = req.payload.collections.editions
  const edition = await storedRow<Stored>(config, { id }, req)
  return edition && edition._status !== 'published'
    ? newestVersion<Stored>(config, { id }, req)
    : edition
}

/** Whether a day is one of an edition's days, as exactly as those are given. */
export function isWithin(day: string, { end, start }: Stored): boolean {
  const last = end || start
  return (
    (typeof start !== 'string' || day.slice(0, start.length) >= start) &&
    (typeof last !== 'string' || day.slice(0, last.length) <= last)
  )
}

function say(isRight: boolean, path: string, message: string): FieldError[] {
  return isRight ? [] : [{ path, message }]
}
