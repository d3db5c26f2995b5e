import { labelOf, OTHER_COUNTRIES, STATES, termOf, type Locale } from '@/vocabulary'

import { displayNames } from '../format/formatters'

const COUNTRIES = { type: 'region' } as const

/** The name of a country: from the vocabulary if listed there, otherwise from Intl. */
export function countryName(code: string, locale: Locale): string {
  if (termOf(STATES, code)) return labelOf(STATES, code, locale)
  if (termOf(OTHER_COUNTRIES, code)) return labelOf(OTHER_COUNTRIES, code, locale)
  return displayNames(locale, COUNTRIES).of(code) ?? code
}
