import type { IncomingMessage } from 'node:http'
import { checkHeaders } from './checkHeaders'
import { checkLocales } from './checkLocales'
import type { Refusal } from './refuse'

/** In bytes. */
const MAX_BYTES = {
  stranger: 64 * 1024,
  staff: 1024 * 1024,
  /** A document of 25 MB with its fields. */
  upload: 26 * 1024 * 1024,
}

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS'])

/** What people send before they are signed in. */
const OPEN_WRITES = new Set([
  '/api/graphql',
  '/api/users/forgot-password',
  '/api/users/login',
  '/api/users/logout',
  '/api/users/refresh-token',
  '/api/users/reset-password',
])

/**
 * What is wrong with a request, judged by its request line and headers; undefined if it may pass.
 */
export function checkRequest(
  request: IncomingMessage,
  path: string,
  isStaff: boolean,
): Refusal | undefined {
  return (
    checkHeaders(request) ??
    checkAddress(request.url ?? '/') ??
    checkLanguage(request.url ?? '/', path) ??
    checkRoute(request, path) ??
    (isStaff ? undefined : checkStranger(request, path)) ??
    checkLength(request, path, isStaff)
  )
}

/**
 * An address with nothing to decode in its path or parameter names, and no filter among its
 * parameters.
 */
const PLAIN_ADDRESS = /^\/[\w./-]*(?:\?(?!(?:.*&)?(?:where|data|[^=&]*%)).*)?$/

/** Payload and Next respond with a 500 to an unreadable address or to a filter that is not JSON. */
function checkAddress(url: string): Refusal | undefined {
  if (PLAIN_ADDRESS.test(url)) return undefined
  try {
    // Addresses of other servers and `*` are for proxies; a backslash can be read in two ways.
    if (!/^\/[^\\?]*(?:\?|$)/.test(url)) throw new URIError('No path')
    const { pathname, searchParams } = new URL(`http://localhost${url}`)
    if (decodeURIComponent(pathname).includes('\0')) throw new URIError('NUL in the path')
    for (const name of ['where', 'data']) {
      for (const text of searchParams.getAll(name)) if (text) JSON.parse(text)
    }
    return undefined
  } catch (error) {
    return error instanceof SyntaxError
      ? {
          status: 400,
          message: 'where is neither JSON nor written as where[field][operator]=value.',
        }
      : { status: 400, message: 'The address cannot be read.' }
  }
}

/** An unknown language in an address of Payload's API or of the admin. */
function checkLanguage(url: string, path: string): Refusal | undefined {
  if (!/locale/i.test(url) || !/^\/(?:admin|api(?!\/v1(?:\/|$)))(?:\/|$)/.test(path))
    return undefined
  const parameters = Object.fromEntries(new URL(`http://localhost${url}`).searchParams)
  const [problem] = checkLocales(parameters)
  return problem && { status: 400, message: `${problem.path}: ${problem.message}` }
}

/** Requests to which Payload and Next would respond with a 500 instead of a refusal. */
function checkRoute({ headers, method = 'GET', url = '/' }: IncomingMessage, path: string) {
  const collection = /^\/api\/([^/]+)/.exec(path)?.[1]
  if (collection === undefined) {
    // Pages are only read; those of the admin also send, marked by a header of their own.
    if (isAction(headers, path)) return checkAction(headers['next-action'])
    return SAFE_METHODS.has(method) || path === '/healthz' || path === '/readyz'
      ? undefined
      : ({ status: 405, message: 'Pages are for reading.', allow: 'GET, HEAD' } as const)
  }
  // Payload looks the collection up in an object, and every object inherits these names.
  if (collection in {}) return { status: 404, message: 'Nothing is served here.' } as const
  return /^\/api\/[^/]+\/file\//.test(path) && new URL(`http://x${url}`).searchParams.has('prefix')
    ? ({ status: 400, message: 'A file has no prefix here.' } as const)
    : undefined
}

/** A call of one of the admin's server functions. */
function isAction(headers: IncomingMessage['headers'], path: string): boolean {
  return /^\/admin(?:\/|$)/.test(path) && 'next-action' in headers
}

/** Next would write the name of an unknown function to the log. */
function checkAction(name: unknown): Refusal | undefined {
  return typeof name === 'string' && /^[0-9a-f]{40,64}$/.test(name)
    ? undefined
    : { status: 400, message: 'Next-Action names no function of the admin.' }
}

/** Refuses writes by strangers: Payload opens a transaction before it asks who is writing. */
function checkStranger({ headers, method = 'GET' }: IncomingMessage, path: string) {
  if (isAction(headers, path)) {
    return { status: 403, message: 'Your session has ended. Sign in again.' } as const
  }
  if (!/^\/api(?:\/|$)/.test(path) || /^\/api\/v1(?:\/|$)/.test(path)) return undefined
  const isOverride =
    'x-payload-http-method-override' in headers || 'x-http-method-override' in headers
  const isOpen =
    SAFE_METHODS.has(method) || (method === 'POST' && OPEN_WRITES.has(path.replace(/\/$/, '')))
  return isOpen && !isOverride
    ? undefined
    : ({ status: 403, message: 'You are not allowed to perform this action.' } as const)
}

function checkLength({ headers }: IncomingMessage, path: string, isStaff: boolean) {
  if (headers['transfer-encoding'] !== undefined) {
    return { status: 411, message: 'Send the length of the body in Content-Length.' } as const
  }
  const maxBytes = maxBytesFor(headers['content-type'] ?? '', path, isStaff)
  if (Number(headers['content-length'] ?? 0) <= maxBytes) return undefined
  const allowed =
    maxBytes < MAX_BYTES.staff ? `${maxBytes / 1024} KB` : `${maxBytes / MAX_BYTES.staff} MB`
  return { status: 413, message: `The body is too large: at most ${allowed} here.` } as const
}

function maxBytesFor(type: string, path: string, isStaff: boolean): number {
  if (!isStaff) return MAX_BYTES.stranger
  const isUpload = /^multipart\/form-data/i.test(type) && path.startsWith('/api/')
  return isUpload ? MAX_BYTES.upload : MAX_BYTES.staff
}
