import type { MiddlewareHandler } from 'hono'

import type { ApiEnv } from '../env'

const SANE_ID = /^[\w.-]{1,64}$/

/** Names every request, by the caller's own name where that is a sane one, and sets what every answer carries. */
export const identify: MiddlewareHandler<ApiEnv> = async (c, next) => {
  const asked = c.req.header('X-Request-Id') ?? ''
  const requestId = SANE_ID.test(asked) ? asked : crypto.randomUUID()
  c.set('requestId', requestId)
  await next()
  const { headers } = c.res
  headers.set('X-Request-Id', requestId)
  headers.set('Cache-Control', 'no-cache')
  headers.set('X-Content-Type-Options', 'nosniff')
  headers.set('Access-Control-Allow-Origin', '*')
  headers.set(
    'Access-Control-Expose-Headers',
    'Content-Disposition, ETag, Retry-After, X-Request-Id',
  )
}
