import { FACETS, type Facet, type SearchResult } from '@/catalogue/types'

import { labelOfValue } from './facets'
import type { Words } from './words'

/** How a value of a facet begins in JSON, up to its count: by facet and value. */
type Beginnings = Map<Facet, Map<string, string>>

/** By words, which are others when a programme may have another name. */
const known = new WeakMap<Words, Beginnings>()

/** The counted facets with their labels as JSON, in the order in which a list shows them. */
export function facetsText(facets: SearchResult['facets'], words: Words): string {
  const parts = FACETS.flatMap((name) => {
    const values = facets[name]
    if (!values) return []
    const begin = beginningsOf(name, words)
    const rows = values.map(({ value, count }) => `${begin(value)}${count}}`)
    return [`"${name}":[${rows.join(',')}]`]
  })
  return `{${parts.join(',')}}`
}

function beginningsOf(facet: Facet, words: Words): (value: string) => string {
  const all = known.get(words) ?? (new Map() as Beginnings)
  known.set(words, all)
  const ofFacet = all.get(facet) ?? new Map<string, string>()
  all.set(facet, ofFacet)
  return (value) => {
    const begin = ofFacet.get(value) ?? write(facet, value, words)
    ofFacet.set(value, begin)
    return begin
  }
}

function write(facet: Facet, value: string, words: Words): string {
  const label = JSON.stringify(labelOfValue(facet, value, words))
  return `{"value":${JSON.stringify(value)},"label":${label},"count":`
}
