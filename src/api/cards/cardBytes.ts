import { LRUCache } from 'lru-cache'

import type { Card } from '@/catalogue/types'
import type { Locale } from '@/vocabulary'

import { presentCard } from './present'
import type { Words } from './words'

/** Cards kept: some thirty megabytes at most. */
const MAX = 20_000

interface Written {
  locale: Locale
  today: string
  bytes: Buffer
}

/** By card: a card never changes, and a project that does gets another one. */
const written = new LRUCache<Card, Written>({ max: MAX })

/**
 * A card in the form of the API as JSON in UTF-8. Many lists show the same: each is written once, and
 * again when so many others were shown since.
 */
export function cardBytes(card: Card, words: Words, today: string): Buffer {
  const found = written.get(card)
  if (found?.locale === words.locale && found.today === today) return found.bytes
  const bytes = Buffer.from(JSON.stringify(presentCard(card, words, today)))
  written.set(card, { locale: words.locale, today, bytes })
  return bytes
}
