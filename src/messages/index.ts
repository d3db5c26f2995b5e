import { type Locale } from '@/vocabulary'

import { en, type Messages } from './en'

export type { Messages }

const CATALOGUES: Partial<Record<Locale, Messages>> & { en: Messages } = { en }

/** The texts of the interface in a language, in English while it has none of its own. */
export function messagesOf(locale: Locale): Messages {
  return CATALOGUES[locale] ?? CATALOGUES.en
}

/** The language that `messagesOf` answers in: what `lang` of a page must say. */
export function interfaceLocale(locale: Locale): Locale {
  return CATALOGUES[locale] ? locale : 'en'
}

/** The languages that the interface has texts in. */
export const INTERFACE_LOCALES = Object.keys(CATALOGUES) as Locale[]
