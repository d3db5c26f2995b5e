import type { Locale } from '@/vocabulary'

import { intlTag } from './locale'

/*
 * Intl takes a hundred times as long to make a formatter as to use it, and a page has hundreds of
 * figures: each formatter is made once. There are as many as languages times the few options below.
 */
const numbers = new Map<string, Intl.NumberFormat>()
const dates = new Map<string, Intl.DateTimeFormat>()

/** The formatter of a language for numbers. */
export function numberFormat(
  locale: Locale,
  options: Intl.NumberFormatOptions = {},
): Intl.NumberFormat {
  return once(numbers, locale, options, (tag) => new Intl.NumberFormat(tag, options))
}

/** The formatter of a language for dates. */
export function dateFormat(
  locale: Locale,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  return once(dates, locale, options, (tag) => new Intl.DateTimeFormat(tag, options))
}

function once<Format>(
  made: Map<string, Format>,
  locale: Locale,
  options: object,
  make: (tag: string) => Format,
): Format {
  const key = `${locale} ${JSON.stringify(options)}`
  const format = made.get(key) ?? make(intlTag(locale))
  made.set(key, format)
  return format
}
