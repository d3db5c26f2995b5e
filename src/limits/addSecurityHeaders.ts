import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { isBehindHttps } from './requests/origins'
import { hasSession } from './requests/session'
import { DATA_POLICY, pagePolicy } from './policy'

/** The header that carries the policy. */
const POLICY_HEADER = 'content-security-policy'

/** Headers of every response. */
const COMMON_HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'x-frame-options': 'DENY',
}

/** One year, in seconds. Subdomains are not ours to make promises for. */
const HSTS = { 'strict-transport-security': 'max-age=31536000' }

/**
 * Pages of other sites may read Payload's public data without a session, like the investor API.
 * Payload itself would allow every method.
 */
const CROSS_ORIGIN_HEADERS = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, HEAD, POST',
  'access-control-allow-headers': 'Content-Type',
  'access-control-max-age': '86400',
}

/** For responses to signed-in users, which may contain drafts and persons. */
const PRIVATE_HEADERS = { 'cache-control': 'private, no-store' }

/**
 * Adds the headers that protect readers to every response; a handler that sets a more specific one,
 * such as a page with its own script, keeps it. Next reads the nonce for its scripts from the
 * request.
 */
export function addSecurityHeaders(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  dev: boolean,
): void {
  const isData = /^\/api(?:\/|$)/.test(path) || path === '/healthz' || path === '/readyz'
  const policy = isData ? DATA_POLICY : isNext(path) ? nextPolicy(dev) : pagePolicy('none')
  request.headers[POLICY_HEADER] = policy
  const headers: Record<string, string> = {
    ...COMMON_HEADERS,
    ...(isBehindHttps() && HSTS),
    [POLICY_HEADER]: policy,
  }
  const forced: Record<string, string> = {
    ...(isCrossOriginReadable(request, path) && CROSS_ORIGIN_HEADERS),
    ...(isPersonal(path) && hasSession(request.headers) && PRIVATE_HEADERS),
  }
  const write = response.writeHead.bind(response)
  response.writeHead = (...args: unknown[]) => {
    const [status, given] = args
    // A 304 must not change the policy of the copy that the reader already has.
    const ours = status === 304 ? { ...headers, [POLICY_HEADER]: undefined } : headers
    // If no header was set before, all are sent as one list: setting each separately costs a lookup
    // by name.
    if (args.length === 2 && isHeaderObject(given) && response.getHeaderNames().length === 0) {
      return Reflect.apply(write, undefined, [
        status,
        mergedList(ours, given, forced),
      ]) as ServerResponse
    }
    for (const [name, value] of Object.entries(ours)) {
      if (value === undefined) continue
      if (!response.hasHeader(name)) response.setHeader(name, value)
    }
    for (const [name, value] of Object.entries(forced)) response.setHeader(name, value)
    return Reflect.apply(write, undefined, args) as ServerResponse
  }
}

/** The admin and its assets. */
function isNext(path: string): boolean {
  return /^\/(?:admin|_next)(?:\/|$)/.test(path)
}

/** Allows the scripts that Next puts in a page by a nonce, a new one each time. */
function nextPolicy(dev: boolean): string {
  return pagePolicy([`nonce-${randomBytes(16).toString('base64')}`], dev)
}

type HeaderValues = Readonly<Record<string, number | string | string[] | undefined>>

function isHeaderObject(given: unknown): given is HeaderValues {
  return typeof given === 'object' && given !== null && !Array.isArray(given)
}

/** Names and values alternating: the handler's override ours, and forced ones override both. */
function mergedList(
  ours: HeaderValues,
  given: HeaderValues,
  forced: HeaderValues,
): (number | string | string[])[] {
  const names = new Set<string>()
  const list: (number | string | string[])[] = []
  for (const headers of [forced, given, ours]) {
    for (const name of Object.keys(headers)) {
      const value = headers[name]
      if (value === undefined || names.has(name.toLowerCase())) continue
      names.add(name.toLowerCase())
      list.push(name, value)
    }
  }
  return list
}

/** Where a session matters: the admin, Payload's API, and previews of what is not public. */
function isPersonal(path: string): boolean {
  return /^\/(?:admin|preview|api(?!\/v1(?:\/|$)))(?:\/|$)/.test(path)
}

function isCrossOriginReadable(
  { headers, method = 'GET' }: IncomingMessage,
  path: string,
): boolean {
  if (!path.startsWith('/api/') || path.startsWith('/api/v1')) return false
  const asked = method === 'OPTIONS' ? headers['access-control-request-method'] : method
  const isGraphql = path === '/api/graphql'
  return asked === 'GET' || asked === 'HEAD' || (isGraphql && asked === 'POST')
}
