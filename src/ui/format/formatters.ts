import type { Locale } from '@/vocabulary'

import { intlTag } from './locale'

/*
 * Creating an Intl formatter takes a hundred times as long as using it, and a page has hundreds of
 * figures, so each formatter is created once. There are only as many as languages times the few
 * options in use.
 */
const numbers = new Map<string, Intl.NumberFormat>()
const dates = new Map<string, Intl.DateTimeFormat>()

/** The number formatter for a language. */
export function numberFormat(
  locale: Locale,
  options: Intl.NumberFormatOptions = {},
): Intl.NumberFormat {
  return cached(numbers, locale, options, (tag) => new Intl.NumberFormat(tag, options))
}

/** The date formatter for a language. */
export function dateFormat(
  locale: Locale,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  return cached(dates, locale, options, (tag) => new Intl.DateTimeFormat(tag, options))
}

function cached<Format>(
  cache: Map<string, Format>,
  locale: Locale,
  options: object,
  create: (tag: string) => Format,
): Format {
  const key = `${locale} ${JSON.stringify(options)}`
  const format = cache.get(key) ?? create(intlTag(locale))
  cache.set(key, format)
  return format
}
