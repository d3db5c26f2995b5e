import type { Localised } from '@/vocabulary'

import { KNOWN_VALUES } from './facets'
import type { Model } from './model'

/**
 * The programmes of the shown projects, those of the vocabulary first, each as last published: the
 * same list until a project changes.
 */
export function programmes(model: Model): { code: string; label: Localised }[] {
  return (model.programmes ??= collect(model))
}

function collect(model: Model): { code: string; label: Localised }[] {
  const latest = new Map<string, { seq: number; label: Localised }>()
  for (const entry of model.entries) {
    if (!entry) continue
    const { seq } = entry.card
    for (const { code, name } of entry.programmes) {
      if (seq > (latest.get(code)?.seq ?? 0)) latest.set(code, { seq, label: name })
    }
  }
  return [...latest]
    .sort(([a], [b]) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1))
    .map(([code, { label }]) => ({ code, label }))
}

function placeOf(code: string): number {
  const place = KNOWN_VALUES.programme.indexOf(code)
  return place < 0 ? Number.MAX_SAFE_INTEGER : place
}
