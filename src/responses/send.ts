import type { ServerResponse } from 'node:http'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { RequestEnv } from './identify'

/** Tells Hono's server that a response is on its way already. */
const SENT = { 'x-hono-already-sent': 'true' }

/** A response whose body is known whole. */
export interface WholeResponse {
  /** Media type. */
  type: string
  tag?: string
  /** Its Content-Security-Policy, where it is not that of all others; a 304 has none. */
  policy?: string | undefined
  /** What it carries beside these, its length and the name of the request. */
  headers: Readonly<Record<string, string>>
  body: Buffer
  /** Whether `body` is packed by gzip. */
  isPacked: boolean
}

/** All headers of a response but those that name its request and its length. */
export function headersOf({ headers, isPacked, policy, tag, type }: Omit<WholeResponse, 'body'>) {
  return {
    'Content-Type': type,
    ...(policy !== undefined && { 'Content-Security-Policy': policy }),
    ...(isPacked && { 'Content-Encoding': 'gzip' }),
    ...(tag !== undefined && { ETag: tag }),
    ...headers,
  }
}

/**
 * Sends a whole body. Under Node's server it goes straight to the connection: a Response of the
 * platform would take it apart into a stream and cost more than many a response.
 */
export function sendBody<Env extends RequestEnv>(
  c: Context<Env>,
  whole: WholeResponse,
  status: ContentfulStatusCode = 200,
): Response {
  const { outgoing } = (c.env ?? {}) as { outgoing?: ServerResponse }
  const { body } = whole
  if (!outgoing) return c.body(new Uint8Array(body), status, headersOf(whole))
  outgoing.writeHead(status, {
    ...headersOf(whole),
    'Content-Length': body.length,
    'X-Request-Id': c.get('requestId'),
  })
  outgoing.end(body)
  return new Response(null, { headers: SENT })
}
