import type { TypedFastBitSet } from 'typedfastbitset'

import { canonical, type CompleteQuery } from './canonical'
import { countFacets, matches, select } from './facets'
import type { Model } from './model'
import { findText } from './relevance'
import type { Card, CostSum, Query, SearchResult } from './types'

/** One page of the projects that match, with counts. */
export function search(model: Model, asked: Query): SearchResult {
  const query = canonical(asked)
  const { selection, set, order } = find(model, query)
  const { page, limit } = query
  const total = set.size()
  const pages = Math.ceil(total / limit)
  return {
    cards: cardsAt(model, take(order, set, (page - 1) * limit, limit)),
    page: { total, limit, page, pages, next: page < pages ? page + 1 : null },
    facets: countFacets(query.facets, model, selection),
    seq: model.seq,
  }
}

/** Every match in the query's order, or the first `most`, as of the call, however slowly it is read. */
export function all(model: Model, asked: Query, most = Infinity): Card[] {
  const { set, order } = find(model, canonical(asked))
  return cardsAt(model, take(order, set, 0, Math.min(set.size(), most)))
}

/** What the matching projects that state a cost come to. */
export function cost(model: Model, asked: Query): CostSum {
  return model.costs.over(matching(model, asked))
}

/** The slots that match, for sums over them. */
export function matching(model: Model, asked: Query): TypedFastBitSet {
  return find(model, canonical(asked)).set
}

function find(model: Model, query: CompleteQuery) {
  const found = query.q === undefined ? undefined : findText(model, query.q)
  const selection = select(query, model, found?.set)
  const order = query.sort === 'relevance' ? found?.slots : model.orders[query.sort].slots
  return { selection, set: matches(selection), order: order ?? [] }
}

/** Of an order the slots within the set, `count` of them from the place `from` on. */
function take(order: readonly number[], set: TypedFastBitSet, from: number, count: number) {
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
  return slots.flatMap((slot) => model.entries[slot]?.card ?? [])
}
