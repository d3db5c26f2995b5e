import type { IncomingMessage, ServerResponse } from 'node:http'

/** A request that is refused before anything works on it. */
export interface Refusal {
  status: 400 | 403 | 404 | 405 | 408 | 411 | 413 | 429 | 431 | 503
  message: string
  /** The methods that the address accepts, for a 405. */
  allow?: string
  /** Seconds after which to try again, for a 429 or 503. */
  retryAfter?: number
}

const TITLES: Record<Refusal['status'], string> = {
  400: 'Bad request',
  403: 'Forbidden',
  404: 'Not found',
  405: 'Method not allowed',
  408: 'Request timeout',
  411: 'Length required',
  413: 'Content too large',
  429: 'Too many requests',
  431: 'Request header fields too large',
  503: 'Service unavailable',
}

/**
 * The body and content type of a refusal, in the format of the API concerned: an RFC 9457 problem,
 * or Payload's list of errors.
 */
export function formatRefusal({ message, status }: Refusal, path: string) {
  const isInvestorApi = /^\/api\/v1(?:\/|$)/.test(path)
  const problem = {
    type: 'about:blank',
    title: TITLES[status],
    status,
    detail: message,
    errors: [],
  }
  return {
    type: isInvestorApi ? 'application/problem+json' : 'application/json',
    body: JSON.stringify(isInvestorApi ? problem : { errors: [{ message }] }),
  }
}

/** In milliseconds. */
const REMAINING_BODY_TIMEOUT_MS = 5_000

/**
 * Sends a refusal. A client that is still sending gets a moment to finish, because cutting the
 * connection would lose the response too.
 */
export function refuse(
  refusal: Refusal,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  const { body, type } = formatRefusal(refusal, path)
  const { allow, retryAfter, status } = refusal
  const headers = { 'content-type': type, 'content-length': Buffer.byteLength(body) }
  response.writeHead(status, {
    ...headers,
    ...(allow && { allow }),
    ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
  })
  if (request.readableEnded) {
    response.end(body)
    return
  }
  // The client now has the whole response; the connection ends once it has stopped sending.
  response.write(body)
  const timeout = setTimeout(() => request.destroy(), REMAINING_BODY_TIMEOUT_MS).unref()
  request.once('close', () => clearTimeout(timeout))
  request.once('end', () => response.end())
  request.resume()
}
