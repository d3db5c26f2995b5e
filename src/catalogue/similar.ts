import type { Dimension } from '@/project/facets'
import type { Model } from './model'
import type { Card } from './types'

/** What two projects may have in common, and how much each shared value counts. */
const SHARED_WEIGHTS = [
  ['subsector', 4],
  ['programme', 3],
  ['state', 2],
  ['area', 1],
] as const satisfies readonly (readonly [Dimension, number])[]

/**
 * The projects that have most in common with this one, the latest first among equals; none without
 * anything in common.
 */
export function similar(model: Model, code: string, limit: number): Card[] {
  const ownSlot = model.slotOf.get(code)
  const project = ownSlot === undefined ? undefined : model.projects[ownSlot]
  if (ownSlot === undefined || !project) return []
  const similarity = new Uint16Array(model.projects.length)
  for (const [dimension, weight] of SHARED_WEIGHTS) {
    for (const value of new Set(project.values[dimension])) {
      model.sets[dimension].get(value)?.forEach((slot) => {
        similarity[slot] = (similarity[slot] ?? 0) + weight
      })
    }
  }
  similarity[ownSlot] = 0
  return mostSimilar(model, similarity, Math.max(0, limit))
}

/** The slots with the largest sums, in a single pass: few are wanted, and most do not qualify. */
function mostSimilar(model: Model, similarity: Uint16Array, limit: number): Card[] {
  const nearest: { sum: number; slot: number }[] = []
  for (const slot of limit > 0 ? model.orders['-updated'].slots : []) {
    const sum = similarity[slot] ?? 0
    if (sum === 0 || (nearest.length === limit && sum <= (nearest.at(-1)?.sum ?? 0))) continue
    // Behind its equals, which arrive in their final order.
    const position = nearest.findIndex((found) => found.sum < sum)
    nearest.splice(position < 0 ? nearest.length : position, 0, { sum, slot })
    nearest.splice(limit)
  }
  return nearest.flatMap(({ slot }) => model.projects[slot]?.card ?? [])
}
