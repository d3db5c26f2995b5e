import type { Locale } from '@/vocabulary'

/** Languages that Intl knows under another tag, or not at all and by the nearest that it does. */
const TAGS: Partial<Record<Locale, string>> = { en: 'en-GB', tet: 'pt', zh: 'zh-Hans' }

/** The tag for Intl: Gregorian years and Latin figures in every language. */
export function intlTag(locale: Locale): string {
  return `${TAGS[locale] ?? locale}-u-ca-gregory-nu-latn`
}
