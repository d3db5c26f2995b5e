import type { IncomingMessage } from 'node:http'
import { kindOfQuery } from '@/limits/front'
import { peekBody } from './peekBody'

/**
 * What a stranger asks of Payload's API: rows of the database, the catalogue in memory, a file, or
 * something that does no reading, such as to sign in.
 */
export type Asked = { kind: 'rows'; body?: Buffer } | { kind: 'catalogue' | 'file' | 'other' }

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
  if (method === 'GET' || method === 'HEAD') return { kind: FILE.test(path) ? 'file' : 'rows' }
  if (method !== 'POST' || path !== GRAPHQL) return { kind: 'other' }
  const body = await peekBody(request)
  if (!body) return undefined
  const kind = kindOfQuery(body.toString())?.kind
  if (kind === 'rows') return { kind, body }
  return { kind: kind === 'catalogue' ? kind : 'other' }
}
