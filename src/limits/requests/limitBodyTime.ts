import type { IncomingMessage, ServerResponse } from 'node:http'
import { refuse } from './refuse'

/** In milliseconds, for a stranger's body, which is at most 64 KB. */
const STRANGER_BODY_TIMEOUT_MS = 10_000

/**
 * Ends a request whose body does not arrive: a few hundred of them would hold every socket for
 * good.
 */
export function limitBodyTime(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): void {
  if (Number(request.headers['content-length'] ?? 0) === 0) return
  const timer = setTimeout(() => {
    if (request.complete) return
    refuse({ status: 408, message: 'The body did not arrive in time.' }, path, request, response)
    response.end(() => request.destroy())
  }, STRANGER_BODY_TIMEOUT_MS)
  timer.unref()
  response.once('close', () => clearTimeout(timer))
}
