import { valuesInOrder } from './facets'
import type { Model } from './model'
import { matching, openProjects } from './search'
import type { Query, Snapshot, StatisticsBy } from './types'

type Statistics = ReturnType<Snapshot['statistics']>

/**
 * Projects by each value, and what the open ones of them cost (US dollars), in the vocabulary's
 * order, zeros included.
 * A project with several values counts fully under each, so the rows may add up to more than the
 * total.
 */
export function statistics(
  model: Model,
  by: readonly StatisticsBy[],
  query: Query = {},
): Statistics {
  const set = matching(model, query)
  const open = openProjects(model)
  const rows = (dimension: StatisticsBy) =>
    valuesInOrder(model.sets, dimension).map((value) => {
      const having = model.sets[dimension].get(value)?.new_intersection(set)
      const cost = having ? model.costs.over(having.new_intersection(open)) : { usd: 0, stated: 0 }
      return { value, count: having?.size() ?? 0, ...cost }
    })
  return Object.fromEntries(by.map((dimension) => [dimension, rows(dimension)]))
}
