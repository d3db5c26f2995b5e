import type { Card } from '@/catalogue/types'
import type { Part } from './part'
import { PARTS, type ApiCard, type CardField, type CardLabels } from './parts'
import type { Words } from './words'

/** All parts alike: which value belongs to which is PARTS's to say. */
export const EACH_PART = Object.entries(PARTS) as unknown as readonly (readonly [
  CardField,
  Part<unknown, unknown>,
])[]

/** A card in the form of the API, in one language; `today` is `YYYY-MM-DD`. */
export function presentCard(card: Card, words: Words, today: string): ApiCard {
  const parts: Partial<Record<CardField, unknown>> = {}
  for (const [name, part] of EACH_PART) parts[name] = part.present(card, words, today)
  return parts as ApiCard
}

/** The words for each coded part of a card, built as the card is. */
export function labelCard(card: ApiCard, words: Words): CardLabels {
  const labels: Partial<Record<CardField, unknown>> = {}
  for (const [name, part] of EACH_PART) {
    if (part.labels) labels[name] = part.labels.of(card[name], words)
  }
  return labels as CardLabels
}
