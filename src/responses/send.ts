import type { ServerResponse } from 'node:http'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { RequestEnv } from './assignRequestId'

/** Tells Hono's server that the response is already on its way. */
const ALREADY_SENT = { 'x-hono-already-sent': 'true' }

/** A response whose whole body is known. */
export interface WholeResponse {
  /** Media type. */
  type: string
  tag?: string
  /** Its Content-Security-Policy, if it differs from that of all others; a 304 has none. */
  policy?: string | undefined
  /** Further headers besides these, its length and the request id. */
  headers: Readonly<Record<string, string>>
  body: Buffer
  /** Whether `body` is compressed with gzip. */
  isCompressed: boolean
}

/** All headers of a response except the request id and its length. */
export function headersOf({
  headers,
  isCompressed,
  policy,
  tag,
  type,
}: Omit<WholeResponse, 'body'>) {
  return {
    'Content-Type': type,
    ...(policy !== undefined && { 'Content-Security-Policy': policy }),
    ...(isCompressed && { 'Content-Encoding': 'gzip' }),
    ...(tag !== undefined && { ETag: tag }),
    ...headers,
  }
}

/**
 * Sends a whole body. Under Node's server it goes straight to the connection: a standard Response
 * would turn it into a stream, at a higher cost than producing many a response.
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
  return new Response(null, { headers: ALREADY_SENT })
}
