import { TypedFastBitSet } from 'typedfastbitset'

import { DIMENSIONS, type Dimension } from '@/project/facets'

import { KNOWN_VALUES, type DimensionValues } from './values'

/** For every value of every dimension, the set of slots that have it. */
export type FacetSets = Readonly<Record<Dimension, Map<string, TypedFastBitSet>>>

export function createFacetSets(): FacetSets {
  return Object.fromEntries(
    DIMENSIONS.map((dimension) => [
      dimension,
      new Map(KNOWN_VALUES[dimension].map((value) => [value, new TypedFastBitSet()])),
    ]),
  ) as unknown as FacetSets
}

export function addToSets(sets: FacetSets, slot: number, values: DimensionValues): void {
  for (const dimension of DIMENSIONS) {
    for (const value of values[dimension]) {
      const set = sets[dimension].get(value)
      if (set) set.add(slot)
      else sets[dimension].set(value, new TypedFastBitSet([slot]))
    }
  }
}

export function removeFromSets(sets: FacetSets, slot: number, values: DimensionValues): void {
  for (const dimension of DIMENSIONS) {
    for (const value of values[dimension]) sets[dimension].get(value)?.remove(slot)
  }
}

/**
 * Values in the vocabulary's order, followed, by code, by those that only occur in current records.
 */
export function valuesInOrder(sets: FacetSets, dimension: Dimension): string[] {
  const known = KNOWN_VALUES[dimension]
  const others = [...sets[dimension].keys()].filter(
    (value) => !known.includes(value) && !sets[dimension].get(value)?.isEmpty(),
  )
  return [...known, ...others.sort()]
}
