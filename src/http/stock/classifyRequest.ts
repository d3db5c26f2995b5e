import type { IncomingMessage } from 'node:http'
import { classifyQuery } from '@/limits/front'
import { readBody } from './body'

/**
 * What a stranger requests from Payload's API: rows of the database, the schema, the catalogue in
 * memory, a file, an action such as signing in, or something that is refused or redirected at once.
 * Includes the body if it had to be read.
 */
export interface ClassifiedRequest {
  kind: 'rows' | 'schema' | 'catalogue' | 'file' | 'action' | 'other'
  body?: Buffer
}

const FILE_PATH = /^\/api\/[^/]+\/file\//
/** An address that Next redirects to its canonical form. */
const NON_CANONICAL = /\/(?:\/|$)/
const GRAPHQL_PATH = '/api/graphql'

/** Undefined if the client disconnects before its request is complete. */
export async function classifyRequest(
  request: IncomingMessage,
  path: string,
): Promise<ClassifiedRequest | undefined> {
  const { method = 'GET' } = request
  if (NON_CANONICAL.test(path)) return { kind: 'other' }
  // By any method other than POST, GraphQL is refused by its own route.
  if (path === GRAPHQL_PATH && method !== 'POST') return { kind: 'other' }
  if (method === 'GET' || method === 'HEAD') return { kind: FILE_PATH.test(path) ? 'file' : 'rows' }
  if (path !== GRAPHQL_PATH) return { kind: method === 'POST' ? 'action' : 'other' }
  const body = await readBody(request)
  if (!body) return undefined
  const kind = classifyQuery(body.toString())?.kind
  if (kind === 'mutation') return { kind: 'action', body }
  // What is not a query is refused at once.
  return { kind: kind ?? 'other', body }
}
