import { labelOf, OTHER_COUNTRIES, STATES, termOf, type Locale } from '@/vocabulary'

import { intlTag } from '../format/locale'

/** The name of a country: from the vocabulary if listed there, otherwise from Intl. */
export function countryName(code: string, locale: Locale): string {
  if (termOf(STATES, code)) return labelOf(STATES, code, locale)
  if (termOf(OTHER_COUNTRIES, code)) return labelOf(OTHER_COUNTRIES, code, locale)
  return new Intl.DisplayNames([intlTag(locale)], { type: 'region' }).of(code) ?? code
}
