import type { ServerResponse } from 'node:http'

import type { Context } from 'hono'

import type { ApiEnv } from '../env'
import { COMMON_HEADERS } from './headers'

/** Tells Hono's server that an answer is on its way already. */
const SENT = { 'x-hono-already-sent': 'true' }

/**
 * Sends a whole body. Under Node's server it goes straight to the connection: a Response of the
 * platform would take it apart into a stream and cost more than many an answer.
 */
export function sendBody(
  c: Context<ApiEnv>,
  { body, tag, type }: { body: Buffer; tag: string; type: string },
): Response {
  const { outgoing } = (c.env ?? {}) as { outgoing?: ServerResponse }
  if (!outgoing) return c.body(new Uint8Array(body), 200, { 'Content-Type': type, ETag: tag })
  outgoing.writeHead(200, {
    'Content-Type': type,
    'Content-Length': body.length,
    ETag: tag,
    'X-Request-Id': c.get('requestId'),
    ...COMMON_HEADERS,
  })
  outgoing.end(body)
  return new Response(null, { headers: SENT })
}
