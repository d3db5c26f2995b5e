import type { Localised } from '@/vocabulary'

import { KNOWN_VALUES } from './facets'
import type { Model } from './model'

/**
 * The programmes of the shown projects, those of the vocabulary first, with their names as last
 * published. The list is the same object until a project changes.
 */
export function programmes(model: Model): { code: string; label: Localised }[] {
  return (model.programmes ??= collect(model))
}

function collect(model: Model): { code: string; label: Localised }[] {
  const latest = new Map<string, { seq: number; label: Localised }>()
  for (const project of model.projects) {
    if (!project) continue
    const { seq } = project.card
    for (const { code, name } of project.programmes) {
      if (seq > (latest.get(code)?.seq ?? 0)) latest.set(code, { seq, label: name })
    }
  }
  return [...latest]
    .sort(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1))
    .map(([code, { label }]) => ({ code, label }))
}

function rankOf(code: string): number {
  const rank = KNOWN_VALUES.programme.indexOf(code)
  return rank < 0 ? Number.MAX_SAFE_INTEGER : rank
}
