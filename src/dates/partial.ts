/** A date as exact as its source gives it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDate = string

/** Whole days since 1970-01-01 in UTC, both ends within. */
export interface DayRange {
  first: number
  last: number
}

export const DAY_IN_MS = 86_400_000

const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/
const INSTANT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/

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

/** Whether a text is `YYYY`, `YYYY-MM` or `YYYY-MM-DD` and a day of the calendar. */
export function isPartialDate(text: string): boolean {
  return dayRangeOf(text) !== undefined
}

/** How exact a partial date is. */
export function precisionOf(date: PartialDate): 'year' | 'month' | 'day' {
  if (date.length === 4) return 'year'
  return date.length === 7 ? 'month' : 'day'
}

/** The first day that a partial date can mean, as `YYYY-MM-DD`; what is no date comes back as it is. */
export function firstDayOf(date: PartialDate): string {
  const range = dayRangeOf(date)
  return range ? writeDay(range.first) : date
}

/** The last day that a partial date can mean, as `YYYY-MM-DD`; what is no date comes back as it is. */
export function lastDayOf(date: PartialDate): string {
  const range = dayRangeOf(date)
  return range ? writeDay(range.last) : date
}

/** The moment in milliseconds from which an instant or a partial date (its start in UTC) counts. */
export function instantOf(value: string): number | undefined {
  const range = dayRangeOf(value)
  if (range) return range.first * DAY_IN_MS
  if (PARTIAL_DATE.test(value)) return undefined
  const instant = Date.parse(value)
  return Number.isNaN(instant) ? undefined : instant
}

/** An instant in UTC or a partial date as it stands; undefined for anything else. */
export function instantOrDate(text: string): string | undefined {
  if (isPartialDate(text)) return text
  const [, date] = INSTANT.exec(text) ?? []
  const time = Date.parse(text)
  if (!date || !isPartialDate(date) || Number.isNaN(time)) return undefined
  return new Date(time).toISOString()
}

/** The day of an instant (ISO 8601 in UTC) in UTC, as `YYYY-MM-DD`. */
export function utcDayOf(instant: string): string {
  return instant.slice(0, 10)
}

/** A day, counted from 1970-01-01, as `YYYY-MM-DD`. */
export function writeDay(day: number): string {
  return new Date(day * DAY_IN_MS).toISOString().slice(0, 10)
}

/** Date.UTC takes years below 100 for those of the last century, hence the setter. */
function dayNumber(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day) / DAY_IN_MS
}
