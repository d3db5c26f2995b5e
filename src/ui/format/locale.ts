import type { Locale } from '@/vocabulary'

/** Languages that Intl knows under another tag, or the nearest one that it does know. */
const TAGS: Partial<Record<Locale, string>> = { en: 'en-GB', tet: 'pt', zh: 'zh-Hans' }

/** The tag for Intl: the Gregorian calendar and Latin digits in every language. */
export function intlTag(locale: Locale): string {
  return `${TAGS[locale] ?? locale}-u-ca-gregory-nu-latn`
}
