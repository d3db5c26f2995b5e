import type { Card } from '@/catalogue/types'

/** Above this, stops are no longer readable as one line. */
const MAX_STOPS = 6

/**
 * The cards with the most recent status dates, newest first, in one pass; undated ones are left
 * out.
 */
export function newestByStatus(cards: Iterable<Card>, max: number): Card[] {
  const newest: Card[] = []
  for (const card of cards) {
    const oldest = newest.at(-1)
    if (!card.statusDate) continue
    if (newest.length === max && oldest && (oldest.statusDate ?? '') >= card.statusDate) continue
    newest.push(card)
    newest.sort((a, b) => (b.statusDate ?? '').localeCompare(a.statusDate ?? ''))
    newest.splice(max)
  }
  return newest
}

/**
 * Cross-border projects that can be drawn as one line, no two of the same lead state and sector.
 */
export function pickCorridors(cards: Iterable<Card>, max: number): Card[] {
  const picked: Card[] = []
  const seen = new Set<string>()
  for (const card of cards) {
    const stops = card.places.filter(({ role }) => role === 'stop')
    const countries = new Set(stops.map(({ country }) => country))
    const kind = `${card.leadState} ${card.sector}`
    if (stops.length < 3 || stops.length > MAX_STOPS || countries.size < 2) continue
    if (card.status === 'cancelled' || seen.has(kind)) continue
    seen.add(kind)
    picked.push(card)
    if (picked.length === max) break
  }
  return picked
}
