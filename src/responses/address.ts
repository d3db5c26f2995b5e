import type { Context } from 'hono'

/** Path and parameters of a request as they were sent: what its response is cached under. */
export function addressOf({ req }: Context): string {
  return req.url.slice(req.url.indexOf('/', req.url.indexOf('//') + 2))
}
