import type { CollectionBeforeChangeHook } from 'payload'
import { isPartialDate, isWallTime } from '@/dates'
import { isTimeZone, toUtc } from '@/forum/times'
import { refuse, type FieldError } from '../shape/fieldErrors'

interface Embargoed {
  embargo?: { day?: string | null; time?: string | null; timeZone?: string | null } | null
  embargoEnds?: string | null
}

/** Before all time: an entry without an embargo is found by the same comparison as others. */
export const NO_EMBARGO = '1970-01-01T00:00:00.000Z'

/**
 * Writes the moment at which an embargo ends, from the day, the time and the zone that its author
 * gave. By this one moment every door decides.
 */
export const endEmbargo: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const { embargo } = { ...(originalDoc as Embargoed | undefined), ...(data as Embargoed) }
  const { day, time, timeZone } = embargo ?? {}
  if (!day && !time) return { ...data, embargoEnds: NO_EMBARGO }
  const ends = readEnd(day, time, timeZone)
  if (Array.isArray(ends)) refuse('news', ends, req)
  return { ...data, embargoEnds: ends }
}

type Given = string | null | undefined

/** The moment in UTC, or what is wrong with it. */
function readEnd(day: Given, time: Given, zone: Given): string | FieldError[] {
  const isDay = day?.length === 10 && isPartialDate(day)
  const isTime = typeof time === 'string' && isWallTime(time)
  const isZone = typeof zone === 'string' && isTimeZone(zone)
  if (isDay && isTime && isZone) return toUtc({ day, time, zone })
  const say = (isRight: boolean, name: string, message: string) =>
    isRight ? [] : [{ path: `embargo.${name}`, message }]
  return [
    ...say(isDay, 'day', 'An embargo ends on a whole date, such as 2026-11-30.'),
    ...say(isTime, 'time', 'An embargo ends at hours and minutes, such as 09:00.'),
    ...say(isZone, 'timeZone', 'An embargo needs the time zone of its time.'),
  ]
}
