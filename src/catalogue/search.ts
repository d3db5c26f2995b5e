import { TypedFastBitSet } from 'typedfastbitset'

import { STATUSES } from '@/vocabulary'

import { canonical, type CompleteQuery } from './canonical'
import { countFacets, matches, select, slotTest } from './facets'
import type { Model, TextMatches } from './model'
import { searchText } from './searchText'
import { FACETS, type Card, type CostSums, type Query, type SearchResult } from './types'

/** One page of the matching projects, with counts. */
export function search(model: Model, requested: Query): SearchResult {
  const query = canonical(requested)
  const { selection, set, order } = match(model, query)
  const { page, limit } = query
  const total = set.size()
  const pages = Math.ceil(total / limit)
  return {
    cards: cardsAt(model, takeSlots(order, set, (page - 1) * limit, limit)),
    page: { total, limit, page, pages, next: page < pages ? page + 1 : null },
    facets: countFacets(query.facets, model, selection),
    seq: model.seq,
  }
}

/** Counts of all facets over all projects; the same object until a project changes. */
export function wholeFacets(model: Model): SearchResult['facets'] {
  return (model.wholeFacets ??= search(model, { facets: [...FACETS], limit: 1 }).facets)
}

/**
 * Every match in the query's order, or the first `limit`, as of the call, however slowly it is
 * read.
 */
export function all(model: Model, asked: Query, limit = Infinity): Card[] {
  const query = canonical(asked)
  const hits = hitsOf(model, query)
  const passes = slotTest(query, model, hits?.set)
  const slots: number[] = []
  for (const slot of orderOf(model, query, hits)) {
    if (slots.length >= limit) break
    if (passes(slot)) slots.push(slot)
  }
  return cardsAt(model, slots)
}

/** What the matching projects cost together, as far as they state it of the whole project. */
export function cost(model: Model, asked: Query): CostSums {
  const set = matching(model, asked)
  const open = openProjects(model)
  return {
    open: model.costs.over(set.new_intersection(open)),
    ended: model.costs.over(set.new_difference(open)),
  }
}

/** The slots of projects that are still to be built. */
export function openProjects({ sets }: Model): TypedFastBitSet {
  const open = new TypedFastBitSet()
  for (const { code } of STATUSES.filter((status) => status.open)) {
    const having = sets.status.get(code)
    if (having) open.union(having)
  }
  return open
}

/** The matching slots, for sums over them. */
export function matching(model: Model, asked: Query): TypedFastBitSet {
  return match(model, canonical(asked)).set
}

function match(model: Model, query: CompleteQuery) {
  const hits = hitsOf(model, query)
  const selection = select(query, model, hits?.set)
  return { selection, set: matches(selection), order: orderOf(model, query, hits) }
}

function hitsOf(model: Model, { q }: CompleteQuery): TextMatches | undefined {
  return q === undefined ? undefined : searchText(model, q)
}

function orderOf(model: Model, { sort }: CompleteQuery, hits: TextMatches | undefined) {
  return sort === 'relevance' ? (hits?.slots ?? []) : model.orders[sort].slots
}

/** The slots of an order that are in the set, `count` of them starting at `from`. */
function takeSlots(order: readonly number[], set: TypedFastBitSet, from: number, count: number) {
  const taken: number[] = []
  if (from >= set.size()) return taken
  let skipped = 0
  for (const slot of order) {
    if (taken.length === count) break
    if (!set.has(slot)) continue
    if (skipped < from) skipped += 1
    else taken.push(slot)
  }
  return taken
}

function cardsAt(model: Model, slots: readonly number[]): Card[] {
  const cards: Card[] = []
  for (const slot of slots) {
    const project = model.projects[slot]
    if (project) cards.push(project.card)
  }
  return cards
}
