import type { IncomingMessage, ServerResponse } from 'node:http'
import { refuse } from './refuse'

/** In milliseconds, for the body of somebody who is not signed in: 64 KB at most. */
const STRANGERS_BODY = 10_000

/** Ends a request whose body does not arrive: a few hundred that never end would hold every socket. */
export function limitTime(request: IncomingMessage, response: ServerResponse, path: string): void {
  if (Number(request.headers['content-length'] ?? 0) === 0) return
  const timer = setTimeout(() => {
    if (request.complete) return
    refuse({ status: 408, message: 'The body did not arrive in time.' }, path, request, response)
    response.end(() => request.destroy())
  }, STRANGERS_BODY)
  timer.unref()
  response.once('close', () => clearTimeout(timer))
}
