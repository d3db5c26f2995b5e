import { FACETS, type Query } from './types'

const DEFAULT_LIMIT = 20
const MAX_LIMIT = 100

/** Lists whose order matters. */
const ORDERED_LISTS: ReadonlySet<string> = new Set(['bbox', 'facets'])

/** A query with its defaults filled in. */
export type CompleteQuery = Query & Required<Pick<Query, 'sort' | 'page' | 'limit' | 'facets'>>

/**
 * The canonical form of all queries that mean the same: names sorted, values sorted and unique,
 * empty lists and blank texts left out, page and limit within bounds.
 */
export function canonical(query: Query): CompleteQuery {
  const q = query.q?.trim() || undefined
  const complete: CompleteQuery = {
    ...query,
    q,
    sort: sortOf(query, q),
    page: clamp(query.page ?? 1, 1, Number.MAX_SAFE_INTEGER),
    limit: clamp(query.limit ?? DEFAULT_LIMIT, 1, MAX_LIMIT),
    facets: FACETS.filter((facet) => query.facets?.includes(facet)),
  }
  const stated = Object.entries(complete)
    .filter(([name, value]) => value !== undefined && (name === 'facets' || !isEmptyList(value)))
    .map(([name, value]): [string, unknown] => [
      name,
      ORDERED_LISTS.has(name) ? value : sortValues(value),
    ])
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(stated) as unknown as CompleteQuery
}

/** Without a text there is no relevance, so the latest come first. */
function sortOf({ sort }: Query, q: string | undefined): CompleteQuery['sort'] {
  if (q === undefined) return sort === undefined || sort === 'relevance' ? '-updated' : sort
  return sort ?? 'relevance'
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

function sortValues(value: unknown): unknown {
  return Array.isArray(value) ? [...new Set<unknown>(value)].sort() : value
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(Math.max(Math.trunc(value) || min, min), max)
}
