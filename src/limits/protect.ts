import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { isBehindHttps } from './requests/origins'
import { hasSession } from './requests/session'
import { DATA_POLICY, pagePolicy } from './policy'

/** The header of the policy. */
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

/** For what was answered to somebody who is signed in: drafts and persons are in it. */
const PRIVATE = { 'cache-control': 'private, no-store' }

/**
 * Adds the headers that protect a reader to whatever is answered; a door that says it more exactly,
 * such as a page with a script of its own, keeps its own. Next reads the nonce for its scripts from the request.
 */
export function protect(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  dev: boolean,
): void {
  const isData = /^\/api(?:\/|$)/.test(path) || path === '/healthz' || path === '/readyz'
  const policy = isData ? DATA_POLICY : isNext(path) ? policyOfNext(dev) : pagePolicy('none')
  request.headers[POLICY] = policy
  const headers: Record<string, string> = {
    ...ALWAYS,
    ...(isBehindHttps() && HSTS),
    [POLICY]: policy,
  }
  const forced: Record<string, string> = {
    ...(isReadable(request, path) && READABLE),
    ...(isPersonal(path) && hasSession(request.headers) && PRIVATE),
  }
  const write = response.writeHead.bind(response)
  response.writeHead = (...args: unknown[]) => {
    const [status, given] = args
    // What says that nothing has changed must not change the policy of what the reader holds.
    const ours = status === 304 ? { ...headers, [POLICY]: undefined } : headers
    // Where nothing was set before, all go out in one list: each that is set apart is looked up by name.
    if (args.length === 2 && isPlain(given) && response.getHeaderNames().length === 0) {
      return Reflect.apply(write, undefined, [
        status,
        listOf(ours, given, forced),
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

/** The admin and what it loads. */
function isNext(path: string): boolean {
  return /^\/(?:admin|_next)(?:\/|$)/.test(path)
}

/** Names the scripts that Next puts in a page by a nonce, anew for each. */
function policyOfNext(dev: boolean): string {
  return pagePolicy([`nonce-${randomBytes(16).toString('base64')}`], dev)
}

type Given = Readonly<Record<string, number | string | string[] | undefined>>

function isPlain(given: unknown): given is Given {
  return typeof given === 'object' && given !== null && !Array.isArray(given)
}

/** Names and values by turns: those of a door before ours, what is forced before both. */
function listOf(ours: Given, given: Given, forced: Given): (number | string | string[])[] {
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

/** Where a session counts: the admin and Payload's API. */
function isPersonal(path: string): boolean {
  return /^\/(?:admin|api(?!\/v1(?:\/|$)))(?:\/|$)/.test(path)
}

function isReadable({ headers, method = 'GET' }: IncomingMessage, path: string): boolean {
  if (!path.startsWith('/api/') || path.startsWith('/api/v1')) return false
  const asked = method === 'OPTIONS' ? headers['access-control-request-method'] : method
  const isGraphql = path === '/api/graphql'
  return asked === 'GET' || asked === 'HEAD' || (isGraphql && asked === 'POST')
}
