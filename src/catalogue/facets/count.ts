import type { Facet, FacetValue, SearchResult } from '../types'
import { valuesInOrder, type FacetSets } from './bitsets'
import { matches, type Selection } from './select'

/**
 * Counts of the asked facets, each under all the other choices. Readiness steps are and-ed, so its
 * counts stand under the chosen steps too: what is left when one more is chosen.
 */
export function countFacets(
  facets: readonly Facet[],
  sets: FacetSets,
  selection: Selection,
): SearchResult['facets'] {
  const everything = matches(selection)
  const counted: SearchResult['facets'] = {}
  for (const facet of facets) {
    const narrowed = selection.chosen.has(facet) && facet !== 'readiness'
    const under = narrowed ? matches(selection, facet) : everything
    counted[facet] = valuesInOrder(sets, facet).map((value): FacetValue => ({
      value,
      count: sets[facet].get(value)?.intersection_size(under) ?? 0,
    }))
  }
  return counted
}
