import { isPartialDate, precisionOf, type PartialDate } from '@/dates'
import type { Locale } from '@/vocabulary'

import { dateFormat } from './formatters'

/** A partial date in words, as precise as it is stated: `2026`, `Feb 2026`, `9 Feb 2026`. */
export function formatDate(date: PartialDate, locale: Locale): string {
  if (!isPartialDate(date) || precisionOf(date) === 'year') return date
  return formatAs(date, locale).format(new Date(date))
}

function formatAs(date: PartialDate, locale: Locale): Intl.DateTimeFormat {
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', timeZone: 'UTC' }
  return dateFormat(locale, precisionOf(date) === 'day' ? { ...options, day: 'numeric' } : options)
}

/** Two partial dates as one span: `18–19 Jan 2022`; one where they are the same or `to` is null. */
export function formatSpan(from: PartialDate, to: PartialDate | null, locale: Locale): string {
  if (to === null || to === from) return formatDate(from, locale)
  const isAlike = isPartialDate(from) && isPartialDate(to) && precisionOf(from) === precisionOf(to)
  if (!isAlike || precisionOf(from) === 'year' || to < from)
    return `${formatDate(from, locale)} – ${formatDate(to, locale)}`
  return formatAs(from, locale).formatRange(new Date(from), new Date(to))
}

/** A whole day with its weekday: `Tuesday 18 January 2022`. */
export function formatWholeDay(day: string, locale: Locale): string {
  const options = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const
  return dateFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(day))
}

/** A short form without the year: `Tue 18 Jan`. */
export function formatShortDay(day: string, locale: Locale): string {
  const options = { weekday: 'short', day: 'numeric', month: 'short' } as const
  return dateFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(day))
}
