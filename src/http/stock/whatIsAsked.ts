import type { IncomingMessage } from 'node:http'
import { classifyQuery } from '@/limits/front'
import { bodyOf } from './body'

/**
 * What a stranger asks of Payload's API: rows of the database, the schema, the catalogue in memory, a
 * file, to have something done, such as to sign in, or what is refused or led elsewhere at once. With
 * the body, where it had to be read.
 */
export interface Asked {
  kind: 'rows' | 'schema' | 'catalogue' | 'file' | 'act' | 'other'
  body?: Buffer
}

const FILE = /^\/api\/[^/]+\/file\//
/** An address that Next leads to its usual form. */
const UNUSUAL = /\/(?:\/|$)/
const GRAPHQL = '/api/graphql'

/** Undefined when the client goes before its question is whole. */
export async function whatIsAsked(
  request: IncomingMessage,
  path: string,
): Promise<Asked | undefined> {
  const { method = 'GET' } = request
  if (UNUSUAL.test(path)) return { kind: 'other' }
  // By another method than POST, GraphQL is refused by its own route.
  if (path === GRAPHQL && method !== 'POST') return { kind: 'other' }
  if (method === 'GET' || method === 'HEAD') return { kind: FILE.test(path) ? 'file' : 'rows' }
  if (path !== GRAPHQL) return { kind: method === 'POST' ? 'act' : 'other' }
  const body = await bodyOf(request)
  if (!body) return undefined
  const kind = classifyQuery(body.toString())?.kind
  if (kind === 'mutation') return { kind: 'act', body }
  // What is no query is refused at once.
  return { kind: kind ?? 'other', body }
}
