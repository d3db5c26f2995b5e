import { FACETS, type Query } from './types'

const PAGE_SIZE = 20
const LARGEST_PAGE = 100

/** Lists whose order has a meaning. */
const KEPT: ReadonlySet<string> = new Set(['bbox', 'facets'])

/** A query with its defaults written out. */
export type CompleteQuery = Query & Required<Pick<Query, 'sort' | 'page' | 'limit' | 'facets'>>

/**
 * The one form of all queries that mean the same: names in order, values sorted and once, empty
 * lists and blank texts left out, page and limit within bounds.
 */
export function canonical(query: Query): CompleteQuery {
  const q = query.q?.trim() || undefined
  const complete: CompleteQuery = {
    ...query,
    q,
    sort: sortOf(query, q),
    page: within(query.page ?? 1, 1, Number.MAX_SAFE_INTEGER),
    limit: within(query.limit ?? PAGE_SIZE, 1, LARGEST_PAGE),
    facets: FACETS.filter((facet) => query.facets?.includes(facet)),
  }
  const stated = Object.entries(complete)
    .filter(([name, value]) => value !== undefined && (name === 'facets' || !isEmptyList(value)))
    .map(([name, value]): [string, unknown] => [name, KEPT.has(name) ? value : inOrder(value)])
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(stated) as unknown as CompleteQuery
}

/** Nothing is relevant to no text: then the latest first. */
function sortOf({ sort }: Query, q: string | undefined): CompleteQuery['sort'] {
  if (q === undefined) return sort === undefined || sort === 'relevance' ? '-updated' : sort
  return sort ?? 'relevance'
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

function inOrder(value: unknown): unknown {
  return Array.isArray(value) ? [...new Set<unknown>(value)].sort() : value
}

function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(Math.trunc(value) || least, least), most)
}
