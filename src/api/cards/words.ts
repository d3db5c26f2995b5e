import type { Snapshot } from '@/catalogue/types'
import { labelOf, PROGRAMMES, textIn, type Locale, type Localised, type Term } from '@/vocabulary'

/** Gives labels in one language. Programmes are named as last published, since their list may grow. */
export interface Words {
  locale: Locale
  text: (text: Localised | null) => string
  label: (list: readonly Term[], code: string) => string
  programme: (code: string) => string
}

type Programmes = ReturnType<Snapshot['programmes']>

/** By the list of programmes, which stays the same object for as long as the catalogue does. */
const known = new WeakMap<Programmes, Map<Locale, Words>>()

/** The words of a language as the catalogue is now: the same object until a programme may have changed. */
export function wordsIn(locale: Locale, snapshot: Snapshot): Words {
  const programmes = snapshot.programmes()
  const ofLocale = known.get(programmes) ?? new Map<Locale, Words>()
  known.set(programmes, ofLocale)
  const words = ofLocale.get(locale) ?? makeWords(locale, programmes)
  ofLocale.set(locale, words)
  return words
}

function makeWords(locale: Locale, listed: Programmes): Words {
  const programmes = new Map(listed.map(({ code, label }) => [code, textIn(label, locale)]))
  return {
    locale,
    text: (text) => textIn(text, locale),
    label: (list, code) => labelOf(list, code, locale),
    programme: (code) => programmes.get(code) || labelOf(PROGRAMMES, code, locale),
  }
}
