import { Temporal } from 'temporal-polyfill'

/** A moment as a clock somewhere shows it: `day` is `YYYY-MM-DD`, `time` `HH:MM`, `zone` an IANA name. */
export interface WallTime {
  day: string
  time: string
  zone: string
}

/** Whether this names a time zone that can be shown: an IANA name, in any letters. */
export function isTimeZone(name: string): boolean {
  try {
    // Intl also takes abbreviations such as PST, which name no rules.
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name)
    return /^[A-Za-z]/.test(name)
  } catch {
    return false
  }
}

/**
 * The moment of a wall time, by the rules that its zone has now. A time that a clock skips counts
 * from after the gap; one that it shows twice is the earlier. Throws RangeError for what is none.
 */
export function instantOf({ day, time, zone }: WallTime): Temporal.Instant {
  return zoned({ day, time, zone }).toInstant()
}

function zoned({ day, time, zone }: WallTime): Temporal.ZonedDateTime {
  return Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone)
}

/** Whether clocks skip this time, as on the night on which summer time begins. */
export function isSkipped(at: WallTime): boolean {
  return zoned(at).toPlainTime().toString({ smallestUnit: 'minute' }) !== at.time
}

/** The same moment as clocks show it in another zone. */
export function inZone(at: WallTime, zone: string): WallTime {
  const there = zoned(at).withTimeZone(zone)
  return {
    day: there.toPlainDate().toString(),
    time: there.toPlainTime().toString({ smallestUnit: 'minute' }),
    zone,
  }
}

/** The moment in UTC, ISO 8601 with milliseconds. */
export function toUtc(at: WallTime): string {
  return new Date(instantOf(at).epochMilliseconds).toISOString()
}

/** The day after, `YYYY-MM-DD`. */
export function nextDay(day: string): string {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString()
}

/** Hours and minutes before or after UTC at that moment, such as `+06:30`. */
export function offsetOf(at: WallTime): string {
  return zoned(at).offset
}

/** Begin and end of a session as a clock at its place shows them; `ends` is null where it is not stated. */
export interface Hours {
  begins: WallTime
  ends: WallTime | null
}

interface Stated {
  day: string | null
  start: string | null
  end: string | null
}

/** The hours of a session; null where it has none. An end before the beginning is on the next day. */
export function hoursOf({ day, end, start }: Stated, zone: string): Hours | null {
  if (day === null || start === null) return null
  return {
    begins: { day, time: start, zone },
    ends: end === null ? null : { day: end < start ? nextDay(day) : day, time: end, zone },
  }
}
