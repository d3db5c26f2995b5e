import type { FacetValue } from '@/catalogue/types'

export interface FacetRow extends FacetValue {
  chosen: boolean
  /** The count as a percentage of the largest in its facet, 0 to 100. */
  part: number
}

/**
 * The rows of one facet as the panel shows them.
 *
 * `fixed` keeps the vocabulary's order, for short lists that readers learn by position; `ranked`
 * puts chosen values first, then the largest, for long ones. Given the counts of the `whole`
 * catalogue, values that no project has at all are left out; a zero under the other choices stays.
 */
export function facetRows(
  values: readonly FacetValue[],
  chosen: readonly string[],
  order: 'fixed' | 'ranked',
  whole?: readonly FacetValue[],
): FacetRow[] {
  const largest = Math.max(1, ...values.map((value) => value.count))
  const rows = values.map((value) => ({
    ...value,
    chosen: chosen.includes(value.value),
    part: Math.round((value.count / largest) * 100),
  }))
  const existing = new Set(whole?.filter(({ count }) => count > 0).map(({ value }) => value))
  const shown = whole ? rows.filter((row) => row.chosen || existing.has(row.value)) : rows
  if (order === 'fixed') return shown
  return shown.sort((a, b) => Number(b.chosen) - Number(a.chosen) || b.count - a.count)
}
