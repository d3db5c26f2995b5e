import { TypedFastBitSet } from 'typedfastbitset'

import { dayRangeOf, instantOf } from '@/dates'
import { DIMENSIONS, FACET_ROWS, type Dimension } from '@/project/facets'

import type { Bounds } from '../bounds'
import type { Entry } from '../entry'
import type { Query } from '../types'
import type { FacetSets } from './bitsets'

/** What each chosen dimension lets through, and what all else (dates, cost, place) does. */
export interface Selection {
  chosen: Map<Dimension, TypedFastBitSet>
  /** Every shown slot that passes what is no dimension. */
  rest: TypedFastBitSet
}

/** What of the model filters ask. */
interface Searched {
  readonly entries: readonly (Entry | undefined)[]
  readonly shown: TypedFastBitSet
  readonly sets: FacetSets
  readonly bounds: Bounds
}

/** Reads a query's filters. `hits` are the slots that its text found, undefined without a text. */
export function select(
  query: Query,
  model: Searched,
  hits: TypedFastBitSet | undefined,
): Selection {
  const { sets, shown } = model
  const chosen = new Map<Dimension, TypedFastBitSet>()
  for (const dimension of DIMENSIONS) {
    const values = valuesAsked(query, dimension)
    if (values.length === 0) continue
    const combine = FACET_ROWS[dimension].asks === 'all' ? haveAll : unionOf
    chosen.set(dimension, combine(sets, dimension, values))
  }
  const within = hits ? shown.new_intersection(hits) : shown
  return { chosen, rest: passing(query, within, model) }
}

/** The slots that pass everything, `except` one dimension if given. */
export function matches({ chosen, rest }: Selection, except?: Dimension): TypedFastBitSet {
  const result = rest.clone()
  for (const [dimension, set] of chosen) if (dimension !== except) result.intersection(set)
  return result
}

function unionOf(sets: FacetSets, dimension: Dimension, values: readonly string[]) {
  const union = new TypedFastBitSet()
  for (const value of values) {
    const set = sets[dimension].get(value)
    if (set) union.union(set)
  }
  return union
}

/** The values of a dimension that a query names. */
function valuesAsked(query: Query, dimension: Dimension): readonly string[] {
  const asked = query[dimension]
  return asked === undefined ? [] : [asked].flat().map(String)
}

/** An investor asks for projects that have done all of some steps. */
function haveAll(sets: FacetSets, dimension: Dimension, values: readonly string[]) {
  const [first, ...others] = values.map(
    (value) => sets[dimension].get(value) ?? new TypedFastBitSet(),
  )
  const all = first?.clone() ?? new TypedFastBitSet()
  for (const set of others) all.intersection(set)
  return all
}

function passing(query: Query, within: TypedFastBitSet, model: Searched): TypedFastBitSet {
  const tests = testsOf(query, model)
  if (tests.length === 0) return within
  const passed = new TypedFastBitSet()
  within.forEach((slot) => {
    const entry = model.entries[slot]
    if (entry && tests.every((test) => test(entry, slot))) passed.add(slot)
  })
  return passed
}

function testsOf(query: Query, { bounds }: Searched): ((entry: Entry, slot: number) => boolean)[] {
  const { costMin, costMax, startFrom, startTo, bbox, updatedSince } = query
  const tests: ((entry: Entry, slot: number) => boolean)[] = []
  if (costMin !== undefined) tests.push(({ usd }) => usd !== undefined && usd >= costMin)
  if (costMax !== undefined) tests.push(({ usd }) => usd !== undefined && usd <= costMax)
  if (startFrom !== undefined) {
    const { first } = readable(dayRangeOf(startFrom), 'startFrom', startFrom)
    tests.push(({ start }) => start !== undefined && start.last >= first)
  }
  if (startTo !== undefined) {
    const { last } = readable(dayRangeOf(startTo), 'startTo', startTo)
    tests.push(({ start }) => start !== undefined && start.first <= last)
  }
  if (bbox) {
    const within = bounds.within(bbox)
    tests.push(({ positions }, slot) => within(slot, positions))
  }
  if (updatedSince !== undefined) {
    const since = readable(instantOf(updatedSince), 'updatedSince', updatedSince)
    tests.push(({ updated }) => updated >= since)
  }
  return tests
}

function readable<Value>(value: Value | undefined, name: string, text: string): Value {
  if (value === undefined) throw new RangeError(`${name} is no date: ${text}`)
  return value
}
