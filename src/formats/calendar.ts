import ical, { ICalCalendarMethod, ICalEventStatus, type ICalEventData } from 'ical-generator'
import { Temporal } from 'temporal-polyfill'
import { tzlib_get_ical_block } from 'timezones-ical-library'
import { hoursOf, nextDay, type WallTime } from '@/forum/times'

/** A session in a calendar; texts are plain and in one language. */
export interface CalendarRow {
  /** Names it for ever. */
  code: string
  title: string
  description: string
  location: string
  categories: readonly string[]
  /** Its page; null where the address of the site is not known. */
  url: string | null
  /** `YYYY-MM-DD`. */
  day: string
  /** Wall times, `HH:MM`; without a start it takes all day. */
  start: string | null
  end: string | null
  cancelled: boolean
  /** Rises with each change. */
  revision: number
  /** ISO 8601 in UTC. */
  updatedAt: string
}

/** `zone` is an IANA name: of all times in the calendar. */
export interface Calendar {
  name: string
  zone: string
  rows: readonly CalendarRow[]
}

/**
 * Of every UID, so that a calendar knows a session again from wherever it was taken. By its last part
 * it is nobody's address.
 */
const UID_SUFFIX = '@forum.connectivity-catalogue.invalid'

/** Seconds after which a calendar that follows the address asks again. */
const REFRESH = 3600

/**
 * Writes sessions as iCalendar (RFC 5545, UTF-8): wall times in their zone, whose rules are in the
 * file, so that a change of these rules moves no clock.
 */
export function writeCalendar({ name, rows, zone }: Calendar): Buffer {
  const calendar = ical({
    prodId: '//Connectivity Catalogue//Forum//EN',
    method: ICalCalendarMethod.PUBLISH,
    name: escaped(name),
    ttl: REFRESH,
    // A zone of the whole calendar would be put on the instants too.
    timezone: { name: null, generator: rulesOf },
    events: rows.map((row) => eventOf(row, zone)),
  })
  const text = calendar.toString()
  // A calendar must hold something.
  const filled = text.includes('BEGIN:VEVENT')
    ? text
    : text.replace(END, `${rulesOf(zone)}\r\n${END}`)
  return Buffer.from(`${filled}\r\n`)
}

const END = 'END:VCALENDAR'

function eventOf(row: CalendarRow, zone: string): ICalEventData {
  const { cancelled, categories, code, description, location, revision, title, url } = row
  const updated = new Date(row.updatedAt)
  return {
    ...timesOf(row, zone),
    id: `${code}${UID_SUFFIX}`,
    sequence: revision,
    stamp: updated,
    lastModified: updated,
    summary: title,
    description: description || null,
    location: location || null,
    categories: categories.map((category) => ({ name: category })),
    url,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  }
}

type Times = Pick<ICalEventData, 'allDay' | 'end' | 'start' | 'timezone'>

function timesOf(row: CalendarRow, timezone: string): Times {
  const hours = hoursOf(row, timezone)
  if (hours) {
    const { begins, ends } = hours
    return { start: clockAt(begins), end: ends && clockAt(ends), timezone }
  }
  const [start, end] = [dayOf(row.day), dayOf(nextDay(row.day))]
  return { start, end, allDay: true, timezone }
}

function dayOf(day: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(day)
}

function clockAt({ day, time }: WallTime): Temporal.PlainDateTime {
  return Temporal.PlainDateTime.from(`${day}T${time}`)
}

/** The rules of a zone under its own name: of two zones with the same rules the library knows one. */
function rulesOf(zone: string): string {
  const [rules = ''] = tzlib_get_ical_block(zone)
  return rules.replace(/^TZID:.*$/m, `TZID:${zone}`)
}

/** The library writes the name of a calendar as it is. */
function escaped(name: string): string {
  return name.replace(/[\\;,]/g, '\\$&').replace(/\s+/g, ' ')
}
