import type { Context } from 'hono'

/** Path and parameters of a request as sent: the key under which its response is cached. */
export function addressOf({ req }: Context): string {
  return req.url.slice(req.url.indexOf('/', req.url.indexOf('//') + 2))
}
