import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { isBehindHttps } from '../requests/origins'
import { DATA_POLICY, pagePolicy } from './policy'

const POLICY = 'content-security-policy'

/** What every answer says. */
const ALWAYS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'x-frame-options': 'DENY',
}

/** A year, in seconds. Subdomains are not ours to promise for. */
const HSTS = { 'strict-transport-security': 'max-age=31536000' }

/**
 * Payload's own data may be read by pages of other sites, without a session: like the investor API.
 * Payload itself would name every method.
 */
const READABLE = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, HEAD, POST',
  'access-control-allow-headers': 'Content-Type',
  'access-control-max-age': '86400',
}

/**
 * Adds the headers that protect a reader to whatever is answered; a door that says it more exactly,
 * such as a file, keeps its own. Next reads the nonce for its scripts from the request.
 */
export function protect(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  dev: boolean,
): void {
  const isData = /^\/api(?:\/|$)/.test(path) || path === '/healthz' || path === '/readyz'
  const policy = isData ? DATA_POLICY : pagePolicy(randomBytes(16).toString('base64'), dev)
  request.headers[POLICY] = policy
  const headers: Record<string, string> = {
    ...ALWAYS,
    ...(isBehindHttps() && HSTS),
    [POLICY]: policy,
  }
  const forced: Record<string, string> = isReadable(request, path) ? READABLE : {}
  const write = response.writeHead.bind(response)
  response.writeHead = (...args: unknown[]) => {
    for (const [name, value] of Object.entries(headers)) {
      if (!response.hasHeader(name)) response.setHeader(name, value)
    }
    for (const [name, value] of Object.entries(forced)) response.setHeader(name, value)
    return Reflect.apply(write, undefined, args) as ServerResponse
  }
}

function isReadable({ headers, method = 'GET' }: IncomingMessage, path: string): boolean {
  if (!path.startsWith('/api/') || path.startsWith('/api/v1')) return false
  const asked = method === 'OPTIONS' ? headers['access-control-request-method'] : method
  const isGraphql = path === '/api/graphql'
  return asked === 'GET' || asked === 'HEAD' || (isGraphql && asked === 'POST')
}
