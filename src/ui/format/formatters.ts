import type { Locale } from '@/vocabulary'

import { intlTag } from './locale'

/*
 * Intl takes a hundred times as long to make a formatter as to use it, and a page has hundreds of
 * figures: each formatter is made once. There are as many as languages times the few options that
 * modules declare; options made for a single call would be kept for that call alone.
 */

/** The number formatter of a language. */
export const numberFormat = onceEach<Intl.NumberFormatOptions, Intl.NumberFormat>(
  (tag, options) => new Intl.NumberFormat(tag, options),
)

/** The date formatter of a language. */
export const dateFormat = onceEach<Intl.DateTimeFormatOptions, Intl.DateTimeFormat>(
  (tag, options) => new Intl.DateTimeFormat(tag, options),
)

/** The list formatter of a language. */
export const listFormat = onceEach<Intl.ListFormatOptions, Intl.ListFormat>(
  (tag, options) => new Intl.ListFormat(tag, options),
)

/** What a language calls countries or languages. */
export const displayNames = onceEach<Intl.DisplayNamesOptions, Intl.DisplayNames>(
  (tag, options) => new Intl.DisplayNames([tag], options),
)

function onceEach<Options extends object, Format>(make: (tag: string, options: Options) => Format) {
  const made = new WeakMap<Options, Map<Locale, Format>>()
  return (locale: Locale, options: Options): Format => {
    const byLocale = made.get(options) ?? new Map<Locale, Format>()
    made.set(options, byLocale)
    const format = byLocale.get(locale) ?? make(intlTag(locale), options)
    byLocale.set(locale, format)
    return format
  }
}
