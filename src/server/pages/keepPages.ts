import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { createKeptAnswers, currentState, type Keepable } from '@/api'
import { currentCatalogue } from '@/catalogue'
import { pagePolicy, POLICY } from '@/limits/front'
import type { Handler, PathHandler } from '../front'
import { holdBack } from './holdBack'
import { isPublicPage } from './isPublicPage'
import { scriptHashes } from './scriptHashes'
import { settlePageStatus } from './settleStatus'
import { withoutScripts } from './withoutScripts'

/** A page as it is sent again, packed. */
interface KeptPage extends Keepable {
  headers: OutgoingHttpHeaders
}

const pack = promisify(gzip)
const unpack = promisify(gunzip)

/**
 * Sends public pages without scripts, and keeps those that are asked for again for as long as the
 * catalogue stays the same: one costs as much to render as a thousand to send. They show nobody more
 * than anybody else. Where scripts have to stay they are named by what is in them, so that the same
 * page may be sent twice.
 */
export function keepPages(pages: Handler): PathHandler {
  const kept = createKeptAnswers<KeptPage>()
  return async (request, response, path) => {
    const state = isKeepable(request, path) ? await currentState(currentCatalogue) : undefined
    const address = request.url ?? '/'
    const isPacked = takesGzip(request)
    const found = state === undefined ? undefined : kept.find(address)
    if (found && found.state === state) {
      const body = isPacked ? found.body : await unpack(found.body)
      response.writeHead(200, headersOf(found.headers, body, isPacked)).end(body)
      return
    }
    await settlePageStatus(path, response)
    if (state !== undefined) {
      const isWorth = kept.isWorth(address)
      // Next would pack the page while it writes it.
      delete request.headers['accept-encoding']
      const nonce = /'nonce-([^']+)'/.exec(String(request.headers[POLICY]))?.[1] ?? ''
      holdBack(response, (body) => {
        finish(body, response, nonce, isPacked, isWorth).then(
          (ready) => {
            if (ready) kept.keep(address, { state, ...ready })
          },
          (error: unknown) => response.destroy(error instanceof Error ? error : undefined),
        )
      })
    }
    await pages(request, response)
  }
}

/** Sends a page; gives what to keep of it, where that is worth it. */
async function finish(
  written: Buffer,
  response: ServerResponse,
  nonce: string,
  isPacked: boolean,
  isWorth: boolean,
): Promise<Omit<KeptPage, 'state'> | undefined> {
  // Rendering ends early for a reader who has gone: nobody is to be sent what there is by then.
  if (response.destroyed) return undefined
  if (!/^text\/html\b/.test(String(response.getHeader('content-type')))) {
    response.end(written)
    return undefined
  }
  const html = written.toString()
  // A fault's page tries again by script.
  const still = response.statusCode < 500 ? withoutScripts(html, nonce) : undefined
  const policy = pagePolicy(still === undefined ? scriptHashes(html, nonce) : 'none')
  const plain = still === undefined ? written : Buffer.from(still)
  const packed = isPacked || isWorth ? await pack(plain) : undefined
  // Gone meanwhile: the status was not settled, so that this is no page to keep.
  if (response.destroyed) return undefined
  const headers: OutgoingHttpHeaders = { ...response.getHeaders(), [POLICY]: policy }
  if (typeof headers.link === 'string') {
    headers.link = headers.link.replaceAll(`; nonce="${nonce}"`, '')
  }
  const body = isPacked && packed ? packed : plain
  for (const [name, value] of Object.entries(headersOf(headers, body, isPacked))) {
    if (value !== undefined) response.setHeader(name, value)
  }
  response.end(body)
  // The status is settled by now: that of a withdrawn project is not 200.
  return isWorth && packed && response.statusCode === 200 ? { headers, body: packed } : undefined
}

function headersOf(
  headers: OutgoingHttpHeaders,
  body: Buffer,
  isPacked: boolean,
): OutgoingHttpHeaders {
  const encoding = isPacked ? { 'content-encoding': 'gzip' } : {}
  return { ...headers, ...encoding, 'content-length': body.length }
}

/** A page that is read by whoever comes; what Next's own client asks for is no page. */
function isKeepable({ headers, method }: IncomingMessage, path: string): boolean {
  return method === 'GET' && isPublicPage(path) && headers.rsc === undefined && !headers.cookie
}

function takesGzip({ headers }: IncomingMessage): boolean {
  const accepted = (headers['accept-encoding'] ?? '').split(',')
  return accepted.some((coding) => /^\s*gzip\s*(?:;(?!\s*q=0(?:\.0*)?\s*$).*)?$/i.test(coding))
}
