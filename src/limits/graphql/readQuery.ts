import { type DocumentNode, parse } from 'graphql'

/** Tokens of a query; staff may send longer ones, such as a mutation of a whole record. */
export const MAX_TOKENS = { stranger: 2_000, staff: 20_000 }

/** A readable request: its document, and the name of the operation to run, if it names one. */
export interface ReadQuery {
  document: DocumentNode
  operationName?: string
}

/** Parses the body of a request; a string says what is wrong with it. */
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
