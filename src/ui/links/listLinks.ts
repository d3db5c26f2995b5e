import type { Query } from '@/catalogue/types'
import { IN_ADDRESSES } from '@/project/facets'
import type { Locale } from '@/vocabulary'

import { sitePath } from './paths'

/** The names of the list's parameters, same as in the API, in the order they have in an address. */
const NAMES = [
  'q',
  ...IN_ADDRESSES,
  'costMin',
  'costMax',
  'startFrom',
  'startTo',
  'bbox',
  'updatedSince',
  'sort',
  'page',
  'limit',
] as const satisfies readonly (keyof Query)[]

const DEFAULTS: Partial<Record<string, string>> = { page: '1', limit: '20' }

/** The list for a query. */
export function listPath(query: Query, locale: Locale): string {
  return withQuery(sitePath('/projects', locale), query)
}

/** The same choices as an API address, or as a file of the whole result. */
export function apiPath(kind: 'json' | 'csv', query: Query): string {
  if (kind === 'json') return withQuery('/api/v1/projects', query)
  return withQuery('/api/v1/projects.csv', { ...query, page: undefined, limit: undefined })
}

/** The query with a change, such as a choice removed or another order, back at its first page. */
export function changed(query: Query, change: Partial<Query>): Query {
  return { ...query, page: undefined, ...change }
}

/** The parameters of a query, without the list's defaults. */
export function parametersOf(query: Query): [name: string, value: string][] {
  return NAMES.flatMap((name) => {
    const value = query[name]
    const texts =
      name === 'bbox' ? [query.bbox?.join(',') ?? []].flat() : [value ?? []].flat().map(String)
    return texts
      .filter((text) => text !== DEFAULTS[name])
      .map((text): [string, string] => [name, text])
  })
}

/** The parameters of a query as they appear in an address. */
export function queryText(query: Query): string {
  return new URLSearchParams(parametersOf(query)).toString()
}

function withQuery(path: string, query: Query): string {
  const text = queryText(query)
  return text ? `${path}?${text}` : path
}
