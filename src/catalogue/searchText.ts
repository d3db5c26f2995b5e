import { TypedFastBitSet } from 'typedfastbitset'

import type { TextMatches, Model } from './model'
import { compareCodes } from './sorts'
import type { Hit } from './text'

/**
 * The projects that contain all words of a text, best first, and by code among equals. If the text
 * is a project's code, in any case, that project comes first.
 */
export function searchText(model: Model, text: string): TextMatches {
  const cached = model.textMatches.get(text)
  if (cached) return cached
  const slots = byScoreThenCode(model, model.text.find(text))
  const exact = model.slotOf.get(text.toUpperCase())
  const ranked = exact === undefined ? slots : [exact, ...slots.filter((slot) => slot !== exact)]
  const found = { slots: ranked, set: new TypedFastBitSet(ranked) }
  model.textMatches.set(text, found)
  return found
}

/** Among equals the slot means nothing and differs between processes. */
function byScoreThenCode(model: Model, hits: readonly Hit[]): number[] {
  const shown = hits.filter(({ slot }) => model.shown.has(slot))
  return shown
    .sort((a, b) => a.score - b.score || compareSlots(model, a, b))
    .map(({ slot }) => slot)
}

function compareSlots(model: Model, a: Hit, b: Hit): number {
  const left = model.projects[a.slot]
  const right = model.projects[b.slot]
  return left && right ? compareCodes(left, right) : 0
}
