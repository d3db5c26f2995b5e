import { dayRangeOf, lastDayOf, type PartialDate } from './partial'

/** What is older may have been overtaken. */
const YEARS_UNTIL_OLD = 2

/** The day so many years before another, both `YYYY-MM-DD`; 29 February goes back to 28 February. */
export function yearsBefore(day: string, years: number): string {
  const year = String(Number(day.slice(0, 4)) - years).padStart(4, '0')
  const same = `${year}${day.slice(4)}`
  return dayRangeOf(same) ? same : lastDayOf(`${year}${day.slice(4, 7)}`)
}

let memo = { key: '', limit: 0 }

/**
 * Whether a date lies more than so many years before `today` (`YYYY-MM-DD`), whatever day it means:
 * what is so many years old to the day is not yet older. False for what is no date.
 */
export function isOlderThan(date: PartialDate, years: number, today: string): boolean {
  const range = dayRangeOf(date)
  return range !== undefined && range.last < limitOf(years, today)
}

/** Whether a date is called old on `today` (`YYYY-MM-DD`): more than two years before it. */
export function isOld(date: PartialDate, today: string): boolean {
  return isOlderThan(date, YEARS_UNTIL_OLD, today)
}

/** The first day that is not too long ago, as a number; kept, since a list asks for each of its cards. */
function limitOf(years: number, today: string): number {
  const key = `${String(years)} ${today}`
  if (key !== memo.key) memo = { key, limit: dayRangeOf(yearsBefore(today, years))?.first ?? 0 }
  return memo.limit
}
