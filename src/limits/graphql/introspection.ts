import { print } from 'graphql'
import { LRUCache } from 'lru-cache'
import { SCHEMA_FIELDS, operationsIn, topFields } from './operations'
import type { ReadQuery } from './readQuery'

/** Responses are three megabytes each, and clients send only a handful of different queries. */
const MAX_CACHED = 4

interface CachedResponse {
  headers: [string, string][]
  body: string
}

/**
 * Caches the responses to queries about the schema, which never changes while the process runs:
 * each takes most of a second to compute.
 */
export interface Introspection {
  /** The cached response, or that of `ask`, which is then cached; undefined for any other query. */
  respond(
    query: ReadQuery,
    accept: string | null,
    ask: () => Promise<Response>,
  ): Promise<Response> | undefined
}

export function createIntrospection(): Introspection {
  const cache = new LRUCache<string, CachedResponse>({ max: MAX_CACHED })
  return {
    respond(query, accept, ask) {
      if (!isAboutSchema(query)) return undefined
      const key = JSON.stringify([print(query.document), query.operationName, accept])
      const found = cache.get(key)
      if (!found) return askAndCache(key, ask)
      return Promise.resolve(new Response(found.body, { headers: found.headers }))
    },
  }

  async function askAndCache(key: string, ask: () => Promise<Response>): Promise<Response> {
    const response = await ask()
    if (response.status !== 200) return response
    const body = await response.text()
    const headers = [...response.headers]
    // Errors also come with status 200, for clients that expect nothing else.
    if (!('errors' in (JSON.parse(body) as object))) cache.set(key, { headers, body })
    return new Response(body, { headers })
  }
}

/** One operation without variables whose top-level fields are all about the schema. */
function isAboutSchema({ document }: ReadQuery): boolean {
  const [operation, ...more] = operationsIn(document)
  if (!operation || more.length > 0) return false
  const fields = [...topFields(document)]
  return (
    (operation.variableDefinitions ?? []).length === 0 &&
    fields.some((name) => name !== '__typename') &&
    fields.every((name) => SCHEMA_FIELDS.has(name))
  )
}
