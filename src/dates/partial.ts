/** A date as precise as its source: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDate = string

/** Whole days since 1970-01-01 in UTC, both ends included. */
export interface DayRange {
  first: number
  last: number
}

export const DAY_IN_MS = 86_400_000

const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/
const INSTANT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/

/** The days that a partial date may stand for; undefined for an invalid date. */
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

/** Whether a text is a valid `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function isPartialDate(text: string): boolean {
  return dayRangeOf(text) !== undefined
}

/** How precise a partial date is. */
export function precisionOf(date: PartialDate): 'year' | 'month' | 'day' {
  if (date.length === 4) return 'year'
  return date.length === 7 ? 'month' : 'day'
}

/**
 * The first day that a partial date may stand for, as `YYYY-MM-DD`; an invalid date is returned as
 * it is.
 */
export function firstDayOf(date: PartialDate): string {
  const range = dayRangeOf(date)
  return range ? formatDay(range.first) : date
}

/**
 * The last day that a partial date may stand for, as `YYYY-MM-DD`; an invalid date is returned as
 * it is.
 */
export function lastDayOf(date: PartialDate): string {
  const range = dayRangeOf(date)
  return range ? formatDay(range.last) : date
}

/** The time of an instant, or the start of a partial date in UTC, in milliseconds since 1970. */
export function instantOf(value: string): number | undefined {
  const range = dayRangeOf(value)
  if (range) return range.first * DAY_IN_MS
  if (PARTIAL_DATE.test(value)) return undefined
  const instant = Date.parse(value)
  return Number.isNaN(instant) ? undefined : instant
}

/** An instant converted to UTC, or a partial date unchanged; undefined for anything else. */
export function instantOrDate(text: string): string | undefined {
  if (isPartialDate(text)) return text
  const [, date] = INSTANT.exec(text) ?? []
  const time = Date.parse(text)
  if (!date || !isPartialDate(date) || Number.isNaN(time)) return undefined
  return new Date(time).toISOString()
}

/** The UTC day of an instant (ISO 8601 in UTC), as `YYYY-MM-DD`. */
export function utcDayOf(instant: string): string {
  return instant.slice(0, 10)
}

/** A day number (days since 1970-01-01) as `YYYY-MM-DD`. */
export function formatDay(day: number): string {
  return new Date(day * DAY_IN_MS).toISOString().slice(0, 10)
}

/** Date.UTC maps years below 100 to the last century, hence the setter. */
function dayNumber(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day) / DAY_IN_MS
}
