import type { MiddlewareHandler } from 'hono'

import type { ApiEnv } from '../env'
import { COMMON_HEADERS, requestIdOf } from './headers'

/** Names every request, by the caller's own name where that is a sane one, and sets what every answer carries. */
export const identify: MiddlewareHandler<ApiEnv> = async (c, next) => {
  const requestId = requestIdOf(c.req.header('X-Request-Id'))
  c.set('requestId', requestId)
  await next()
  const { headers } = c.res
  headers.set('X-Request-Id', requestId)
  for (const [name, value] of Object.entries(COMMON_HEADERS)) headers.set(name, value)
}
