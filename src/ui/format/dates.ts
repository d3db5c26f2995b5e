import type { PartialDate } from '@/publications/record/types'
import type { Locale } from '@/vocabulary'

import { dateFormat } from './formatters'

const PARTS = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/

/** A partial date in words, as exact as it is: `2026`, `Feb 2026`, `9 Feb 2026`. */
export function formatDate(date: PartialDate, locale: Locale): string {
  const match = PARTS.exec(date)
  if (!match) return date
  const [, year = '', month, day] = match
  if (!month) return year
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', timeZone: 'UTC' }
  if (day) options.day = 'numeric'
  const instant = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)))
  return dateFormat(locale, options).format(instant)
}

/** The last day that a partial date can mean, as `YYYY-MM-DD`. */
export function lastDayOf(date: PartialDate): string {
  const [, year = '', month, day] = PARTS.exec(date) ?? []
  if (day) return date
  const last = new Date(Date.UTC(Number(year), month ? Number(month) : 12, 0))
  return last.toISOString().slice(0, 10)
}

/** Whether a date lies two years or more before `today` (`YYYY-MM-DD`), whatever day it means. */
export function isOld(date: PartialDate, today: string): boolean {
  const limit = `${Number(today.slice(0, 4)) - 2}${today.slice(4)}`
  return lastDayOf(date) <= limit
}

/** The day of an instant in UTC, as `YYYY-MM-DD`. */
export function dayOf(instant: string | Date): string {
  return (typeof instant === 'string' ? instant : instant.toISOString()).slice(0, 10)
}
