import type { Card } from '@/catalogue/types'
import type { Part } from './part'
import { PARTS, type ApiCard, type CardField, type CardLabels } from './parts'
import type { Labeller } from './labeller'

/** All parts with a common type: which value belongs to which is defined by PARTS. */
export const PART_ENTRIES = Object.entries(PARTS) as unknown as readonly (readonly [
  CardField,
  Part<unknown, unknown>,
])[]

/** A card in the API's format, in one language; `today` is `YYYY-MM-DD`. */
export function presentCard(card: Card, labeller: Labeller, today: string): ApiCard {
  const parts: Partial<Record<CardField, unknown>> = {}
  for (const [name, part] of PART_ENTRIES) parts[name] = part.present(card, labeller, today)
  return parts as ApiCard
}

/** The labels of each coded part of a card, in the structure of the card. */
export function labelCard(card: ApiCard, labeller: Labeller): CardLabels {
  const labels: Partial<Record<CardField, unknown>> = {}
  for (const [name, part] of PART_ENTRIES) {
    if (part.labels) labels[name] = part.labels.of(card[name], labeller)
  }
  return labels as CardLabels
}
