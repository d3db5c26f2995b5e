import { LRUCache } from 'lru-cache'

import { isPartialDate, precisionOf, type PartialDate } from '@/dates'
import type { Locale } from '@/vocabulary'

import { dateFormat } from './formatters'

const MONTH = { year: 'numeric', month: 'short', timeZone: 'UTC' } as const
const DAY = { ...MONTH, day: 'numeric' } as const
const WHOLE_DAY = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
} as const
const SHORT_DAY = { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' } as const

/** Dates in words: the same few hundred stand on all pages. */
const said = new LRUCache<string, string>({ max: 2000 })

/** A partial date in words, as exact as it is: `2026`, `Feb 2026`, `9 Feb 2026`. */
export function formatDate(date: PartialDate, locale: Locale): string {
  const key = `${locale} ${date}`
  const known = said.get(key)
  if (known !== undefined) return known
  const text = inWords(date, locale)
  said.set(key, text)
  return text
}

function inWords(date: PartialDate, locale: Locale): string {
  if (!isPartialDate(date) || precisionOf(date) === 'year') return date
  return formatAs(date, locale).format(new Date(date))
}

function formatAs(date: PartialDate, locale: Locale): Intl.DateTimeFormat {
  return dateFormat(locale, precisionOf(date) === 'day' ? DAY : MONTH)
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
  return dateFormat(locale, WHOLE_DAY).format(new Date(day))
}

/** A short form without the year: `Tue 18 Jan`. */
export function formatShortDay(day: string, locale: Locale): string {
  return dateFormat(locale, SHORT_DAY).format(new Date(day))
}
