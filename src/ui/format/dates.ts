import { isPartialDate, precisionOf, type PartialDate } from '@/dates'
import type { Locale } from '@/vocabulary'

import { dateFormat } from './formatters'

/** A partial date in words, as exact as it is: `2026`, `Feb 2026`, `9 Feb 2026`. */
export function formatDate(date: PartialDate, locale: Locale): string {
  if (!isPartialDate(date)) return date
  const precision = precisionOf(date)
  if (precision === 'year') return date
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', timeZone: 'UTC' }
  if (precision === 'day') options.day = 'numeric'
  return dateFormat(locale, options).format(new Date(date))
}
