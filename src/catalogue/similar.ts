import type { Dimension } from './facets'
import type { Model } from './model'
import type { Card } from './types'

/** What two projects may share, and how near each shared value brings them. */
const NEARNESS = [
  ['subsector', 4],
  ['programme', 3],
  ['state', 2],
  ['area', 1],
] as const satisfies readonly (readonly [Dimension, number])[]

/** The projects that share most with this one, the latest first among equals; none that share nothing. */
export function similar(model: Model, code: string, limit: number): Card[] {
  const own = model.slotOf.get(code)
  const entry = own === undefined ? undefined : model.entries[own]
  if (!entry) return []
  const nearness = new Uint16Array(model.entries.length)
  for (const [dimension, weight] of NEARNESS) {
    for (const value of new Set(entry.values[dimension])) {
      model.sets[dimension].get(value)?.forEach((slot) => {
        nearness[slot] = (nearness[slot] ?? 0) + weight
      })
    }
  }
  return nearestFirst(model, nearness)
    .filter((card) => card !== entry.card)
    .slice(0, Math.max(0, limit))
}

/** Few different sums exist, so that gathering by sum does what sorting would. */
function nearestFirst(model: Model, nearness: Uint16Array): Card[] {
  const bySum = new Map<number, Card[]>()
  for (const slot of model.orders['-updated'].slots) {
    const sum = nearness[slot]
    const card = model.entries[slot]?.card
    if (!sum || !card) continue
    const cards = bySum.get(sum)
    if (cards) cards.push(card)
    else bySum.set(sum, [card])
  }
  return [...bySum].sort(([a], [b]) => b - a).flatMap(([, cards]) => cards)
}
