import type { MiddlewareHandler } from 'hono'
import { requestIdOf } from './requestId'

/** What each request carries through the routes. */
export interface RequestEnv {
  Variables: { requestId: string }
}

/**
 * Gives every request an id, using the caller's own if it is well-formed, and sets `headers` on
 * each response.
 */
export function assignRequestId(
  headers: Readonly<Record<string, string>>,
): MiddlewareHandler<RequestEnv> {
  return async (c, next) => {
    const requestId = requestIdOf(c.req.header('X-Request-Id'))
    c.set('requestId', requestId)
    await next()
    c.res.headers.set('X-Request-Id', requestId)
    for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value)
  }
}
