import { FACETS, type Facet, type SearchResult } from '@/catalogue/types'
import type { Locale } from '@/vocabulary'

import { labelOfValue } from './facets'
import type { Words } from './words'

/** How a value of a facet begins in JSON, up to its count: by language, facet and value. */
const beginnings = new Map<Locale, Map<Facet, Map<string, string>>>()

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
  const write = (value: string) => {
    const label = JSON.stringify(labelOfValue(facet, value, words))
    return `{"value":${JSON.stringify(value)},"label":${label},"count":`
  }
  // Programmes are named as last published: their labels change.
  if (facet === 'programme') return write
  const ofLocale = beginnings.get(words.locale) ?? new Map<Facet, Map<string, string>>()
  beginnings.set(words.locale, ofLocale)
  const known = ofLocale.get(facet) ?? new Map<string, string>()
  ofLocale.set(facet, known)
  return (value) => {
    const begin = known.get(value) ?? write(value)
    known.set(value, begin)
    return begin
  }
}
