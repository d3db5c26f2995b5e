import type { Card } from '@/catalogue/types'
import type { Locale } from '@/vocabulary'

import { presentCard } from './present'
import type { Words } from './words'

/** Texts kept: some thirty megabytes at most. */
const MOST = 20_000

interface Written {
  locale: Locale
  today: string
  text: string
}

/** By card: a card never changes, and a project that does gets another one. */
const written = new Map<Card, Written>()

/** A card in the form of the API as JSON. Most lists show the same few: each is written once. */
export function cardText(card: Card, words: Words, today: string): string {
  const found = written.get(card)
  const isSame = found?.locale === words.locale && found.today === today
  const text = isSame ? found.text : JSON.stringify(presentCard(card, words, today))
  written.delete(card)
  written.set(card, { locale: words.locale, today, text })
  const [oldest] = written.keys()
  if (written.size > MOST && oldest) written.delete(oldest)
  return text
}
