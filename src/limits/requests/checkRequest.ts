import type { IncomingMessage } from 'node:http'
import { checkHeaders } from './checkHeaders'
import { checkLocales } from './checkLocales'
import type { Refusal } from './refuse'

/** In bytes. */
const MAX = {
  stranger: 64 * 1024,
  staff: 1024 * 1024,
  /** A document of 25 MB with its fields. */
  upload: 26 * 1024 * 1024,
}

const READING = new Set(['GET', 'HEAD', 'OPTIONS'])

/** What people send before they are signed in. */
const OPEN_WRITES = new Set([
  '/api/graphql',
  '/api/users/forgot-password',
  '/api/users/login',
  '/api/users/logout',
  '/api/users/refresh-token',
  '/api/users/reset-password',
])

/** What is wrong with a request by its first lines alone; undefined when it may pass. */
export function checkRequest(
  request: IncomingMessage,
  path: string,
  isStaff: boolean,
): Refusal | undefined {
  return (
    checkHeaders(request) ??
    checkAddress(request.url ?? '/') ??
    checkLanguage(request.url ?? '/', path) ??
    checkDoor(request, path) ??
    (isStaff ? undefined : checkStranger(request, path)) ??
    checkLength(request, path, isStaff)
  )
}

/** An address with nothing to decode in its path or in the names of its parameters, and no filter in them. */
const PLAIN = /^\/[\w./-]*(?:\?(?!(?:.*&)?(?:where|data|[^=&]*%)).*)?$/

/** Payload and Next answer an address that cannot be read, or a filter that is no JSON, with a fault. */
function checkAddress(url: string): Refusal | undefined {
  if (PLAIN.test(url)) return undefined
  try {
    // Addresses of other servers and `*` are for proxies; a backslash is read in two ways.
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

/** A language that is named in the address of Payload's API or of the admin, and that there is not. */
function checkLanguage(url: string, path: string): Refusal | undefined {
  if (!/locale/i.test(url) || !/^\/(?:admin|api(?!\/v1(?:\/|$)))(?:\/|$)/.test(path))
    return undefined
  const parameters = Object.fromEntries(new URL(`http://localhost${url}`).searchParams)
  const [problem] = checkLocales(parameters)
  return problem && { status: 400, message: `${problem.path}: ${problem.message}` }
}

/** What Payload and Next would answer with a fault instead of a refusal. */
function checkDoor({ headers, method = 'GET', url = '/' }: IncomingMessage, path: string) {
  const collection = /^\/api\/([^/]+)/.exec(path)?.[1]
  if (collection === undefined) {
    // Pages are read; only the admin's send back, by a header of their own.
    if (isAction(headers, path)) return checkAction(headers['next-action'])
    return READING.has(method) || path === '/healthz' || path === '/readyz'
      ? undefined
      : ({ status: 405, message: 'Pages are for reading.', allow: 'GET, HEAD' } as const)
  }
  // Payload looks a collection up in an object, which has these by birth.
  if (collection in {}) return { status: 404, message: 'Nothing is served here.' } as const
  return /^\/api\/[^/]+\/file\//.test(path) && new URL(`http://x${url}`).searchParams.has('prefix')
    ? ({ status: 400, message: 'A file has no prefix here.' } as const)
    : undefined
}

/** A call of one of the admin's server functions. */
function isAction(headers: IncomingMessage['headers'], path: string): boolean {
  return /^\/admin(?:\/|$)/.test(path) && 'next-action' in headers
}

/** Next writes the name of a function that it does not know to the log. */
function checkAction(name: unknown): Refusal | undefined {
  return typeof name === 'string' && /^[0-9a-f]{40,64}$/.test(name)
    ? undefined
    : { status: 400, message: 'Next-Action names no function of the admin.' }
}

/** Writes of strangers end here: Payload opens a transaction before it asks who writes. */
function checkStranger({ headers, method = 'GET' }: IncomingMessage, path: string) {
  if (isAction(headers, path)) {
    return { status: 403, message: 'Your session has ended. Sign in again.' } as const
  }
  if (!/^\/api(?:\/|$)/.test(path) || /^\/api\/v1(?:\/|$)/.test(path)) return undefined
  const isOverride =
    'x-payload-http-method-override' in headers || 'x-http-method-override' in headers
  const isOpen =
    READING.has(method) || (method === 'POST' && OPEN_WRITES.has(path.replace(/\/$/, '')))
  return isOpen && !isOverride
    ? undefined
    : ({ status: 403, message: 'You are not allowed to perform this action.' } as const)
}

function checkLength({ headers }: IncomingMessage, path: string, isStaff: boolean) {
  if (headers['transfer-encoding'] !== undefined) {
    return { status: 411, message: 'Send the length of the body in Content-Length.' } as const
  }
  const most = mostBytes(headers['content-type'] ?? '', path, isStaff)
  if (Number(headers['content-length'] ?? 0) <= most) return undefined
  const allowed = most < MAX.staff ? `${most / 1024} KB` : `${most / MAX.staff} MB`
  return { status: 413, message: `The body is too large: at most ${allowed} here.` } as const
}

function mostBytes(type: string, path: string, isStaff: boolean): number {
  if (!isStaff) return MAX.stranger
  const isUpload = /^multipart\/form-data/i.test(type) && path.startsWith('/api/')
  return isUpload ? MAX.upload : MAX.staff
}
