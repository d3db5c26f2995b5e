import type { CollectionBeforeChangeHook } from 'payload'
import { isWallTime, lastDayOf } from '@/dates'
import { isTimeZone, toUtc } from '@/forum/times'
import { refuse, type Problem } from '../shape/problems'

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
  const problems: Problem[] = [
    ...(day && day.length === 10 && lastDayOf(day) === day
      ? []
      : [{ path: 'embargo.day', message: 'An embargo ends on a whole date, such as 2026-11-30.' }]),
    ...(time && isWallTime(time)
      ? []
      : [
          { path: 'embargo.time', message: 'An embargo ends at hours and minutes, such as 09:00.' },
        ]),
    ...(timeZone && isTimeZone(timeZone)
      ? []
      : [{ path: 'embargo.timeZone', message: 'An embargo needs the time zone of its time.' }]),
  ]
  refuse('news', problems, req)
  return { ...data, embargoEnds: toUtc({ day: day!, time: time!, zone: timeZone! }) }
}
