import type { Snapshot } from '@/catalogue/types'
import { labelOf, PROGRAMMES, textIn, type Locale, type Localised, type Term } from '@/vocabulary'

/** Gives labels in one language. Programmes are named as last published, since their list may grow. */
export interface Words {
  locale: Locale
  text: (text: Localised | null) => string
  label: (list: readonly Term[], code: string) => string
  programme: (code: string) => string
}

export function wordsIn(locale: Locale, snapshot: Snapshot): Words {
  const programmes = new Map(
    snapshot.programmes().map(({ code, label }) => [code, textIn(label, locale)]),
  )
  return {
    locale,
    text: (text) => textIn(text, locale),
    label: (list, code) => labelOf(list, code, locale),
    programme: (code) => programmes.get(code) || labelOf(PROGRAMMES, code, locale),
  }
}
