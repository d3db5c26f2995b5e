import { dayRangeOf, lastDayOf, type PartialDate } from './partial'

/** Anything older may have been overtaken by events. */
const OLD_AFTER_YEARS = 2

/**
 * The same day a number of years earlier, both as `YYYY-MM-DD`; 29 February becomes 28 February.
 */
export function yearsBefore(day: string, years: number): string {
  const year = String(Number(day.slice(0, 4)) - years).padStart(4, '0')
  const same = `${year}${day.slice(4)}`
  return dayRangeOf(same) ? same : lastDayOf(`${year}${day.slice(4, 7)}`)
}

let memo = { key: '', limit: 0 }

/**
 * Whether a date lies more than the given number of years before `today` (`YYYY-MM-DD`), whichever
 * day it stands for: a date exactly that many years ago does not count. False for an invalid date.
 */
export function isOlderThan(date: PartialDate, years: number, today: string): boolean {
  const range = dayRangeOf(date)
  return range !== undefined && range.last < limitOf(years, today)
}

/** Whether a date counts as old on `today` (`YYYY-MM-DD`): more than two years before it. */
export function isOld(date: PartialDate, today: string): boolean {
  return isOlderThan(date, OLD_AFTER_YEARS, today)
}

/**
 * The first day that is not too long ago, as a day number; memoised, because a list asks for each
 * of its cards.
 */
function limitOf(years: number, today: string): number {
  const key = `${String(years)} ${today}`
  if (key !== memo.key) memo = { key, limit: dayRangeOf(yearsBefore(today, years))?.first ?? 0 }
  return memo.limit
}
