import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { createKeptAnswers, type Keepable, stateOf, today } from '@/api'
import { currentCatalogue } from '@/catalogue'
import { pagePolicy, POLICY } from '@/limits/front'
import type { Handler } from '../front'
import { pathOf } from '../pathOf'
import { isPublicPage } from './isPublicPage'
import { scriptHashes } from './scriptHashes'
import { withoutScripts } from './withoutScripts'
import { holdBack, type WholePage } from './wholePage'

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
export function keepPages(render: Handler): Handler {
  const kept = createKeptAnswers<KeptPage>()
  return async (request, response) => {
    const state = isKeepable(request) ? await currentState() : undefined
    if (state === undefined) return render(request, response)
    const address = request.url ?? '/'
    const isPacked = takesGzip(request)
    const found = kept.find(address)
    if (found?.state === state) {
      const body = isPacked ? found.body : await unpack(found.body)
      response.writeHead(200, headersOf(found.headers, body, isPacked)).end(body)
      return
    }
    const isWorth = kept.isWorth(address)
    // Next would pack the page while it writes it.
    delete request.headers['accept-encoding']
    const nonce = /'nonce-([^']+)'/.exec(String(request.headers[POLICY]))?.[1] ?? ''
    holdBack(response, (page) => {
      finish(page, response, nonce, isPacked, isWorth).then(
        (ready) => {
          if (ready) kept.keep(address, { state, ...ready })
        },
        (error: unknown) => response.destroy(error instanceof Error ? error : undefined),
      )
    })
    await render(request, response)
  }
}

/** Sends a page; gives what to keep of it, where that is worth it. */
async function finish(
  page: WholePage,
  response: ServerResponse,
  nonce: string,
  isPacked: boolean,
  isWorth: boolean,
): Promise<Omit<KeptPage, 'state'> | undefined> {
  // Rendering ends early for a reader who has gone: nobody is to be sent what there is by then.
  if (response.destroyed) return undefined
  if (!/^text\/html\b/.test(String(response.getHeader('content-type')))) {
    page.send({}, page.body)
    return undefined
  }
  const html = page.body.toString()
  // A fault's page tries again by script.
  const still = response.statusCode < 500 ? withoutScripts(html, nonce) : undefined
  const policy = pagePolicy(still === undefined ? scriptHashes(html, nonce) : 'none')
  const plain = still === undefined ? page.body : Buffer.from(still)
  const packed = isPacked || isWorth ? await pack(plain) : undefined
  const headers: OutgoingHttpHeaders = { ...response.getHeaders(), [POLICY]: policy }
  if (typeof headers.link === 'string') {
    headers.link = headers.link.replaceAll(`; nonce="${nonce}"`, '')
  }
  const body = isPacked && packed ? packed : plain
  page.send(headersOf(headers, body, isPacked), body)
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
function isKeepable(request: IncomingMessage): boolean {
  const { cookie, rsc } = request.headers
  return request.method === 'GET' && isPublicPage(pathOf(request)) && rsc === undefined && !cookie
}

function takesGzip({ headers }: IncomingMessage): boolean {
  const accepted = (headers['accept-encoding'] ?? '').split(',')
  return accepted.some((coding) => /^\s*gzip\s*(?:;(?!\s*q=0(?:\.0*)?\s*$).*)?$/i.test(coding))
}

/** undefined where the catalogue can not be asked: the page itself then says so. */
async function currentState(): Promise<string | undefined> {
  try {
    return stateOf(await currentCatalogue().now(), today())
  } catch {
    return undefined
  }
}
