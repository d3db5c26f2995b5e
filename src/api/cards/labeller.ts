import type { Snapshot } from '@/catalogue/types'
import { labelOf, PROGRAMMES, textIn, type Locale, type Localised, type Term } from '@/vocabulary'

/**
 * Gives labels in one language. Programmes have their names as last published, because their list
 * may grow.
 */
export interface Labeller {
  locale: Locale
  text: (text: Localised | null) => string
  label: (list: readonly Term[], code: string) => string
  programme: (code: string) => string
}

type Programmes = ReturnType<Snapshot['programmes']>

/** Keyed by the list of programmes, which stays the same object until the catalogue changes. */
const cache = new WeakMap<Programmes, Map<Locale, Labeller>>()

/**
 * The labeller of a language for the current catalogue: the same object until a programme may have
 * changed.
 */
export function labellerFor(locale: Locale, snapshot: Snapshot): Labeller {
  const programmes = snapshot.programmes()
  const ofLocale = cache.get(programmes) ?? new Map<Locale, Labeller>()
  cache.set(programmes, ofLocale)
  const labeller = ofLocale.get(locale) ?? createLabeller(locale, programmes)
  ofLocale.set(locale, labeller)
  return labeller
}

function createLabeller(locale: Locale, listed: Programmes): Labeller {
  const programmes = new Map(listed.map(({ code, label }) => [code, textIn(label, locale)]))
  return {
    locale,
    text: (text) => textIn(text, locale),
    label: (list, code) => labelOf(list, code, locale),
    programme: (code) => programmes.get(code) || labelOf(PROGRAMMES, code, locale),
  }
}
