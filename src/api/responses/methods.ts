import type { Context } from 'hono'

import { Problem } from '../problems'

const METHODS = 'GET, HEAD, OPTIONS'

/** Answers a browser's preflight request: other sites may read here. */
export function respondPreflight(c: Context): Response {
  return c.body(null, 204, {
    Allow: METHODS,
    'Access-Control-Allow-Methods': 'GET, HEAD',
    'Access-Control-Allow-Headers': 'If-None-Match, X-Request-Id',
    'Access-Control-Max-Age': '86400',
  })
}

/** Refuses a method that is not for reading. */
export function refuseMethod(): never {
  throw new Problem('method-not-allowed', {
    detail: `This address answers ${METHODS}.`,
    headers: { Allow: METHODS },
  })
}
