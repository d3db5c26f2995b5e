import type { PartialDate } from '@/publications/record/types'

/** Whole days since 1970-01-01 in UTC, both ends within. */
export interface DayRange {
  first: number
  last: number
}

const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/
const DAY_IN_MS = 86_400_000

/** The days that a partial date may mean; undefined when it is no date of the calendar. */
export function dayRangeOf(date: PartialDate): DayRange | undefined {
  const match = PARTIAL_DATE.exec(date)
  if (!match) return undefined
  const year = Number(match[1])
  const month = match[2] === undefined ? undefined : Number(match[2]) - 1
  const day = match[3] === undefined ? undefined : Number(match[3])
  if (month !== undefined && (month < 0 || month > 11)) return undefined
  if (month === undefined) return { first: dayNumber(year, 0, 1), last: dayNumber(year, 11, 31) }
  const last = dayNumber(year, month + 1, 0)
  if (day === undefined) return { first: dayNumber(year, month, 1), last }
  const exact = dayNumber(year, month, day)
  return day < 1 || exact > last ? undefined : { first: exact, last: exact }
}

/** The moment in milliseconds from which an instant or a partial date (its start in UTC) counts. */
export function instantOf(value: string): number | undefined {
  const range = dayRangeOf(value)
  if (range) return range.first * DAY_IN_MS
  if (PARTIAL_DATE.test(value)) return undefined
  const instant = Date.parse(value)
  return Number.isNaN(instant) ? undefined : instant
}

/** Date.UTC takes years below 100 for those of the last century, hence the setter. */
function dayNumber(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day) / DAY_IN_MS
}
