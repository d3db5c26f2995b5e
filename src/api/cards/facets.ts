import { z } from 'zod'

import { FACETS, type Facet, type SearchResult } from '@/catalogue/types'
import { FACET_ROWS } from '@/project/facets'
import type { Labeller } from './labeller'

const facetValue = z
  .object({ value: z.string(), label: z.string(), count: z.number().int() })
  .meta({ id: 'FacetValue' })

export type LabelledValue = z.output<typeof facetValue>

/** The requested facets, each with its values in the order of the vocabulary. */
export const facetsSchema = z
  .partialRecord(z.enum(FACETS), z.array(facetValue))
  .meta({ id: 'Facets', description: 'Counts under all the other choices, by facet.' })

/** The counted facets with their labels, in the order in which a list shows them. */
export function labelFacets(
  facets: SearchResult['facets'],
  labeller: Labeller,
): { name: Facet; values: LabelledValue[] }[] {
  return FACETS.flatMap((name) => {
    const values = facets[name]
    if (!values) return []
    return [
      {
        name,
        values: values.map(({ value, count }) => ({
          value,
          label: labelOfValue(name, value, labeller),
          count,
        })),
      },
    ]
  })
}

/** The label of a facet's value. */
export function labelOfValue(facet: Facet, value: string, labeller: Labeller): string {
  const row = FACET_ROWS[facet]
  return 'grows' in row ? labeller.programme(value) : labeller.label(row.list, value)
}
