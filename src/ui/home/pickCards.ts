import type { Card } from '@/catalogue/types'

/** More stops than this are no longer read as one line. */
const MAX_STOPS = 6

/** The cards whose status is newest, newest first, in one pass; those without a date are left out. */
export function newestByStatus(cards: Iterable<Card>, most: number): Card[] {
  const newest: Card[] = []
  for (const card of cards) {
    const oldest = newest.at(-1)
    if (!card.statusDate) continue
    if (newest.length === most && oldest && (oldest.statusDate ?? '') >= card.statusDate) continue
    newest.push(card)
    newest.sort((a, b) => (b.statusDate ?? '').localeCompare(a.statusDate ?? ''))
    newest.splice(most)
  }
  return newest
}

/** Cross-border projects whose stops can be drawn as one line, no two of the same lead state and sector. */
export function pickCorridors(cards: Iterable<Card>, most: number): Card[] {
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
    if (picked.length === most) break
  }
  return picked
}
