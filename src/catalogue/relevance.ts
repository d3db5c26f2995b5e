import { TypedFastBitSet } from 'typedfastbitset'

import type { Found, Model } from './model'
import { compareCodes } from './sorts'
import type { Hit } from './text'

/**
 * The projects that have all words of a text, the best first and equals by code. A project's own
 * code, in capitals or not, puts that project before all others.
 */
export function findText(model: Model, text: string): Found {
  const before = model.texts.get(text)
  if (before) return before
  const slots = byScoreThenCode(model, model.text.find(text))
  const exact = model.slotOf.get(text.toUpperCase())
  const ranked = exact === undefined ? slots : [exact, ...slots.filter((slot) => slot !== exact)]
  const found = { slots: ranked, set: new TypedFastBitSet(ranked) }
  model.texts.set(text, found)
  return found
}

/** Among equals the slot says nothing, and differs between processes. */
function byScoreThenCode(model: Model, hits: readonly Hit[]): number[] {
  const shown = hits.filter(({ slot }) => model.shown.has(slot))
  return shown
    .sort((a, b) => a.score - b.score || compareSlots(model, a, b))
    .map(({ slot }) => slot)
}

function compareSlots(model: Model, a: Hit, b: Hit): number {
  const left = model.entries[a.slot]
  const right = model.entries[b.slot]
  return left && right ? compareCodes(left, right) : 0
}
