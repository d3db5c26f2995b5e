import { FACETS, type Facet, type SearchResult } from '@/catalogue/types'

import { labelOfValue } from './facets'
import type { Labeller } from './labeller'

/** The JSON of a facet's value up to its count, by facet and value. */
type Prefixes = Map<Facet, Map<string, string>>

/** Keyed by labeller, which is replaced when a programme's name may have changed. */
const cache = new WeakMap<Labeller, Prefixes>()

/** The counted facets with their labels as JSON, in the order in which a list shows them. */
export function facetsJson(facets: SearchResult['facets'], labeller: Labeller): string {
  const parts = FACETS.flatMap((name) => {
    const values = facets[name]
    if (!values) return []
    const prefix = prefixesOf(name, labeller)
    const rows = values.map(({ value, count }) => `${prefix(value)}${count}}`)
    return [`"${name}":[${rows.join(',')}]`]
  })
  return `{${parts.join(',')}}`
}

function prefixesOf(facet: Facet, labeller: Labeller): (value: string) => string {
  const all = cache.get(labeller) ?? (new Map() as Prefixes)
  cache.set(labeller, all)
  const ofFacet = all.get(facet) ?? new Map<string, string>()
  all.set(facet, ofFacet)
  return (value) => {
    const prefix = ofFacet.get(value) ?? write(facet, value, labeller)
    ofFacet.set(value, prefix)
    return prefix
  }
}

function write(facet: Facet, value: string, labeller: Labeller): string {
  const label = JSON.stringify(labelOfValue(facet, value, labeller))
  return `{"value":${JSON.stringify(value)},"label":${label},"count":`
}
