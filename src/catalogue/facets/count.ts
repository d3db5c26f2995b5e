import type { TypedFastBitSet } from 'typedfastbitset'

import { FACET_ROWS } from '@/project/facets'

import type { Facet, FacetValue, SearchResult } from '../types'
import { valuesInOrder, type FacetSets } from './bitsets'
import { matches, type Selection } from './select'
import type { Tally } from './tally'

/**
 * Counts of the requested facets, each under all other choices. Readiness steps are combined with
 * AND, so their counts also depend on the chosen steps: what would be left if one more were chosen.
 */
export function countFacets(
  facets: readonly Facet[],
  { sets, tally }: { sets: FacetSets; tally: Tally },
  selection: Selection,
): SearchResult['facets'] {
  const allMatches = matches(selection)
  const isNarrowed = (facet: Facet) =>
    selection.chosen.has(facet) && FACET_ROWS[facet].asks !== 'all'
  const shared = facets.filter((facet) => !isNarrowed(facet))
  const counted = counterOver(allMatches, shared, sets, tally)
  const bySet = (under: TypedFastBitSet) => (facet: Facet, value: string) =>
    sets[facet].get(value)?.intersection_size(under) ?? 0

  const rows: SearchResult['facets'] = {}
  for (const facet of facets) {
    const count = isNarrowed(facet)
      ? bySet(matches(selection, facet))
      : (counted ?? bySet(allMatches))
    rows[facet] = valuesInOrder(sets, facet).map((value): FacetValue => ({
      value,
      count: count(facet, value),
    }))
  }
  return rows
}

/** Few projects are counted one by one, many by the sets of all values: undefined for many. */
function counterOver(
  under: TypedFastBitSet,
  facets: readonly Facet[],
  sets: FacetSets,
  tally: Tally,
): ((facet: Facet, value: string) => number) | undefined {
  const values = facets.reduce((sum, facet) => sum + sets[facet].size, 0)
  const bySets = values * under.words.length
  return tally.effort(under.size()) < bySets ? tally.over(under) : undefined
}
