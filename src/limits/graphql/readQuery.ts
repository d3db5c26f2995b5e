import { type DocumentNode, parse } from 'graphql'

/** Words and signs of a query; a mutation of a whole record by staff is longer. */
export const MAX_TOKENS = { stranger: 2_000, staff: 20_000 }

/** A request that can be read: its document, and the name of the operation to run, if it says one. */
export interface ReadQuery {
  document: DocumentNode
  operationName?: string
}

/** Reads the body of a request; a text says what is wrong with it. */
export function readQuery(body: string, maxTokens: number): ReadQuery | string {
  const asked = readJson(body)
  if (Array.isArray(asked)) return 'One query at a time: a list of them is not answered.'
  const { operationName, query } = (asked ?? {}) as { operationName?: unknown; query?: unknown }
  if (typeof query !== 'string') {
    return 'Send JSON with a query: {"query": "{ catalogue { page { total } } }"}.'
  }
  try {
    const document = parse(query, { maxTokens })
    return { document, ...(typeof operationName === 'string' && { operationName }) }
  } catch (error) {
    return error instanceof Error && error.name === 'GraphQLError'
      ? error.message
      : 'The query cannot be read.'
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
