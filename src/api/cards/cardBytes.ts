import { LRUCache } from 'lru-cache'

import type { Card } from '@/catalogue/types'
import type { Locale } from '@/vocabulary'

import { presentCard } from './present'
import type { Labeller } from './labeller'

/** How many cards are cached: about thirty megabytes at most. */
const MAX_CARDS = 20_000

interface CachedCard {
  locale: Locale
  today: string
  bytes: Buffer
}

/** Keyed by card: a card never changes, and a project that does gets a new one. */
const cache = new LRUCache<Card, CachedCard>({ max: MAX_CARDS })

/**
 * A card in the API's format as JSON in UTF-8. Many lists show the same cards: each is serialised
 * once, and again after many others have been shown.
 */
export function cardBytes(card: Card, labeller: Labeller, today: string): Buffer {
  const found = cache.get(card)
  if (found?.locale === labeller.locale && found.today === today) return found.bytes
  const bytes = Buffer.from(JSON.stringify(presentCard(card, labeller, today)))
  cache.set(card, { locale: labeller.locale, today, bytes })
  return bytes
}
