import type { CollectionBeforeChangeHook } from 'payload'
import { isPartialDate, isWallTime } from '@/dates'
import { isTimeZone, toUtc } from '@/forum/times'
import type { FieldError } from '../shape/fieldErrors'

/** Until when an item is kept back, as its author gave it. */
export interface Embargo {
  day?: string | null
  time?: string | null
  timeZone?: string | null
}

interface Embargoed {
  embargo?: Embargo | null
}

/** Before all time: an entry without an embargo is found by the same comparison as others. */
const NO_EMBARGO = '1970-01-01T00:00:00.000Z'

/** After all time: of a draft whose embargo is not complete yet. */
const NOT_YET = '9999-12-31T23:59:59.999Z'

/**
 * Writes the moment at which an embargo ends, from the day, the time and the zone that its author
 * gave. By this one moment every door decides.
 */
export const endEmbargo: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const { embargo } = { ...(originalDoc as Embargoed | undefined), ...(data as Embargoed) }
  return { ...data, embargoEnds: endOf(embargo ?? {}) }
}

function endOf(embargo: Embargo): string {
  if (!isGiven(embargo)) return NO_EMBARGO
  const { day, time, timeZone } = embargo
  if (findWrong(embargo).length > 0 || !day || !time || !timeZone) return NOT_YET
  return toUtc({ day, time, zone: timeZone })
}

function isGiven({ day, time }: Embargo): boolean {
  return Boolean(day) || Boolean(time)
}

/** What an embargo lacks to be one; nothing where there is none. */
export function findWrong(embargo: Embargo): FieldError[] {
  if (!isGiven(embargo)) return []
  const { day, time, timeZone } = embargo
  const say = (isRight: boolean, name: string, message: string) =>
    isRight ? [] : [{ path: `embargo.${name}`, message }]
  return [
    ...say(
      day?.length === 10 && isPartialDate(day),
      'day',
      'An embargo ends on a whole date, such as 2026-11-30.',
    ),
    ...say(
      typeof time === 'string' && isWallTime(time),
      'time',
      'An embargo ends at hours and minutes, such as 09:00.',
    ),
    ...say(
      typeof timeZone === 'string' && isTimeZone(timeZone),
      'timeZone',
      'An embargo needs the time zone of its time.',
    ),
  ]
}
