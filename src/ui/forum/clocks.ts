import { inZone, nextDay, offsetOf, type WallTime } from '@/forum/times'
import type { SessionRecord } from '@/forum/records'

/** A time as the clocks of a zone show it. */
export interface Clock extends WallTime {
  /** Days after the session's own day, below zero before it. */
  shift: number
  /** ISO 8601 with the offset from UTC, for machines. */
  iso: string
}

export interface Hours {
  start: Clock
  /** Null where it is not stated. */
  end: Clock | null
}

/** The hours of a session in another zone; null where its day or start is not stated. */
export function hoursOf(
  { day, end, start }: Pick<SessionRecord, 'day' | 'end' | 'start'>,
  own: string,
  shown: string,
): Hours | null {
  if (day === null || start === null) return null
  const clock = (at: WallTime): Clock => {
    const there = inZone(at, shown)
    const shift = daysBetween(day, there.day)
    return { ...there, shift, iso: `${there.day}T${there.time}${offsetOf(there)}` }
  }
  // A session that ends before it begins ends on the next day.
  const lastDay = end !== null && end < start ? nextDay(day) : day
  return {
    start: clock({ day, time: start, zone: own }),
    end: end === null ? null : clock({ day: lastDay, time: end, zone: own }),
  }
}

const DAY_IN_MS = 86_400_000

/** Whole days from one `YYYY-MM-DD` to another. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_IN_MS)
}
