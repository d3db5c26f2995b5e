import { TypedFastBitSet } from 'typedfastbitset'

import { dayRangeOf, instantOf } from '@/dates'
import { DIMENSIONS, FACET_ROWS, type Dimension } from '@/project/facets'

import type { Bounds } from '../bounds'
import type { IndexedProject } from '../indexedProject'
import type { Query } from '../types'
import type { FacetSets } from './bitsets'

/** What each chosen dimension allows, and what everything else (dates, cost, place) allows. */
export interface Selection {
  chosen: Map<Dimension, TypedFastBitSet>
  /** Every shown slot that passes the filters that are not dimensions. */
  rest: TypedFastBitSet
}

/** The parts of the model that filters use. */
interface SearchableModel {
  readonly projects: readonly (IndexedProject | undefined)[]
  readonly shown: TypedFastBitSet
  readonly sets: FacetSets
  readonly bounds: Bounds
}

/**
 * Evaluates a query's filters. `hits` are the slots that match its text, undefined if it has none.
 */
export function select(
  query: Query,
  model: SearchableModel,
  hits: TypedFastBitSet | undefined,
): Selection {
  const within = hits ? model.shown.new_intersection(hits) : model.shown
  return { chosen: chosenSets(query, model.sets), rest: filterSlots(query, within, model) }
}

/**
 * A test whether a slot passes all filters of a query: for the first few in an order, where whole
 * sets would be more work.
 */
export function slotTest(
  query: Query,
  model: SearchableModel,
  hits: TypedFastBitSet | undefined,
): (slot: number) => boolean {
  const sets = [model.shown, ...chosenSets(query, model.sets).values(), ...(hits ? [hits] : [])]
  const tests = testsOf(query, model)
  return (slot) => {
    const project = model.projects[slot]
    return (
      project !== undefined &&
      sets.every((set) => set.has(slot)) &&
      tests.every((test) => test(project, slot))
    )
  }
}

function chosenSets(query: Query, sets: FacetSets): Selection['chosen'] {
  const chosen: Selection['chosen'] = new Map()
  for (const dimension of DIMENSIONS) {
    const values = queriedValues(query, dimension)
    if (values.length === 0) continue
    const combine = FACET_ROWS[dimension].asks === 'all' ? intersectionOf : unionOf
    chosen.set(dimension, combine(sets, dimension, values))
  }
  return chosen
}

/** The slots that pass everything, except one dimension if given. */
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

/** The values of a dimension in a query. */
function queriedValues(query: Query, dimension: Dimension): readonly string[] {
  const queried = query[dimension]
  return queried === undefined ? [] : [queried].flat().map(String)
}

/** An investor asks for projects that have completed all of some steps. */
function intersectionOf(sets: FacetSets, dimension: Dimension, values: readonly string[]) {
  const [first, ...others] = values.map(
    (value) => sets[dimension].get(value) ?? new TypedFastBitSet(),
  )
  const all = first?.clone() ?? new TypedFastBitSet()
  for (const set of others) all.intersection(set)
  return all
}

function filterSlots(
  query: Query,
  within: TypedFastBitSet,
  model: SearchableModel,
): TypedFastBitSet {
  const tests = testsOf(query, model)
  if (tests.length === 0) return within
  const passed = new TypedFastBitSet()
  within.forEach((slot) => {
    const project = model.projects[slot]
    if (project && tests.every((test) => test(project, slot))) passed.add(slot)
  })
  return passed
}

function testsOf(
  query: Query,
  { bounds }: SearchableModel,
): ((project: IndexedProject, slot: number) => boolean)[] {
  const { costMin, costMax, startFrom, startTo, bbox, updatedSince } = query
  const tests: ((project: IndexedProject, slot: number) => boolean)[] = []
  if (costMin !== undefined) tests.push(({ usd }) => usd !== undefined && usd >= costMin)
  if (costMax !== undefined) tests.push(({ usd }) => usd !== undefined && usd <= costMax)
  if (startFrom !== undefined) {
    const { first } = expectParsed(dayRangeOf(startFrom), 'startFrom', startFrom)
    tests.push(({ start }) => start !== undefined && start.last >= first)
  }
  if (startTo !== undefined) {
    const { last } = expectParsed(dayRangeOf(startTo), 'startTo', startTo)
    tests.push(({ start }) => start !== undefined && start.first <= last)
  }
  if (bbox) {
    const within = bounds.within(bbox)
    tests.push(({ positions }, slot) => within(slot, positions))
  }
  if (updatedSince !== undefined) {
    const since = expectParsed(instantOf(updatedSince), 'updatedSince', updatedSince)
    tests.push(({ updated }) => updated >= since)
  }
  return tests
}

function expectParsed<Value>(value: Value | undefined, name: string, text: string): Value {
  if (value === undefined) throw new RangeError(`${name} is no date: ${text}`)
  return value
}
