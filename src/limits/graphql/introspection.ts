import { print } from 'graphql'
import { LRUCache } from 'lru-cache'
import { OF_THE_SCHEMA, operationsIn, topFields } from './operations'
import type { ReadQuery } from './readQuery'

/** Texts of three megabytes; clients send a handful of different questions. */
const MAX_KEPT = 4

interface Kept {
  headers: [string, string][]
  body: string
}

/**
 * Answers questions about the schema, which never changes while the process runs, from kept texts:
 * each takes most of a second to work out.
 */
export interface Introspection {
  /** Answers from what is kept, or by `ask` and keeps that; undefined for any other question. */
  answer(
    query: ReadQuery,
    accept: string | null,
    ask: () => Promise<Response>,
  ): Promise<Response> | undefined
}

export function createIntrospection(): Introspection {
  const kept = new LRUCache<string, Kept>({ max: MAX_KEPT })
  return {
    answer(query, accept, ask) {
      if (!isAboutSchema(query)) return undefined
      const key = JSON.stringify([print(query.document), query.operationName, accept])
      const found = kept.get(key)
      if (!found) return askAndKeep(key, ask)
      return Promise.resolve(new Response(found.body, { headers: found.headers }))
    },
  }

  async function askAndKeep(key: string, ask: () => Promise<Response>): Promise<Response> {
    const answered = await ask()
    if (answered.status !== 200) return answered
    const body = await answered.text()
    const headers = [...answered.headers]
    // An error is answered with 200 too, to clients that do not know better.
    if (!('errors' in (JSON.parse(body) as object))) kept.set(key, { headers, body })
    return new Response(body, { headers })
  }
}

/** One operation without variables whose fields at the top are those of the schema. */
function isAboutSchema({ document }: ReadQuery): boolean {
  const [operation, ...more] = operationsIn(document)
  if (!operation || more.length > 0) return false
  const fields = [...topFields(document)]
  return (
    (operation.variableDefinitions ?? []).length === 0 &&
    fields.some((name) => name !== '__typename') &&
    fields.every((name) => OF_THE_SCHEMA.has(name))
  )
}
