import { z } from 'zod'

import { FACETS, type Facet, type SearchResult } from '@/catalogue/types'
import { FACET_ROWS } from '@/project/facets'
import type { Words } from './words'

const facetValue = z
  .object({ value: z.string(), label: z.string(), count: z.number().int() })
  .meta({ id: 'FacetValue' })

export type LabelledValue = z.output<typeof facetValue>

/** The facets that were asked for, each with its values in the order of the vocabulary. */
export const facetsSchema = z
  .partialRecord(z.enum(FACETS), z.array(facetValue))
  .meta({ id: 'Facets', description: 'Counts under all the other choices, by facet.' })

/** The counted facets with their labels, in the order in which a list shows them. */
export function labelFacets(
  facets: SearchResult['facets'],
  words: Words,
): { name: Facet; values: LabelledValue[] }[] {
  return FACETS.flatMap((name) => {
    const values = facets[name]
    if (!values) return []
    return [
      {
        name,
        values: values.map(({ value, count }) => ({
          value,
          label: labelOfValue(name, value, words),
          count,
        })),
      },
    ]
  })
}

/** The word for a value of a facet. */
export function labelOfValue(facet: Facet, value: string, words: Words): string {
  const row = FACET_ROWS[facet]
  return 'grows' in row ? words.programme(value) : words.label(row.list, value)
}
