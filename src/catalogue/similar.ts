import type { Dimension } from '@/project/facets'
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
  if (own === undefined || !entry) return []
  const nearness = new Uint16Array(model.entries.length)
  for (const [dimension, weight] of NEARNESS) {
    for (const value of new Set(entry.values[dimension])) {
      model.sets[dimension].get(value)?.forEach((slot) => {
        nearness[slot] = (nearness[slot] ?? 0) + weight
      })
    }
  }
  nearness[own] = 0
  return nearestFirst(model, nearness, Math.max(0, limit))
}

/** The slots of the largest sums, in one pass: few are wanted, and most are not near enough. */
function nearestFirst(model: Model, nearness: Uint16Array, limit: number): Card[] {
  const nearest: { sum: number; slot: number }[] = []
  for (const slot of limit > 0 ? model.orders['-updated'].slots : []) {
    const sum = nearness[slot] ?? 0
    if (sum === 0 || (nearest.length === limit && sum <= (nearest.at(-1)?.sum ?? 0))) continue
    // Behind its equals: they come in the order that stands among them.
    const place = nearest.findIndex((found) => found.sum < sum)
    nearest.splice(place < 0 ? nearest.length : place, 0, { sum, slot })
    nearest.splice(limit)
  }
  return nearest.flatMap(({ slot }) => model.entries[slot]?.card ?? [])
}
