import type { IncomingMessage, ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { createApi } from '@/api'
import { currentCatalogue } from '@/catalogue'
import { admit, pagePolicy, addSecurityHeaders, siteOrigin } from '@/limits/front'
import { INTERFACE_LOCALES } from '@/messages'
import { type Assets, createPages } from '@/site'
import { respondFromCache, createResponseCache } from '@/responses'
import { DEFAULT_LOCALE } from '@/vocabulary'
import type { Handler, PathHandler } from './handler'
import { createStockDoor, type StockDoor } from './stock'
import type { Reader } from './stock/reader'

interface FrontOptions {
  /** Names this build in ETags. */
  build: string
  /** The project's folder. */
  folder: string
  assets: Assets
  /** Pages of the admin are compiled when they are asked for. */
  dev: boolean
}

export interface Front {
  handle: Handler
  /**
   * From now on `payload` answers for the admin and Payload's API; until then everybody is asked to
   * wait. What strangers read of the database they are given by `reader`, where there is one.
   */
  open(payload: Handler, reader?: Reader): void
}

/**
 * The one handler of the port: pages, the investor API and health from the catalogue; the admin and
 * Payload's API by Next, to which strangers have a door of their own where it costs much to answer.
 */
export function createFront({ assets, build, dev, folder }: FrontOptions): Front {
  const answerSite = createSite({ assets, build, dev, folder })
  let answerPayload: PathHandler = answerStarting
  let answerStranger: StockDoor = answerStarting
  return {
    handle: async (request, response) => {
      const path = pathOf(request)
      addSecurityHeaders(request, response, path, dev)
      const admitted = admit(request, response, path)
      if (!admitted) return
      if (isHealth(path) || isApi(path)) await answerSite.api(request, response)
      else if (!isPayload(path, dev)) await answerSite.pages(request, response)
      else if (!admitted.isStaff && isStock(path)) {
        await answerStranger(request, response, path, admitted.client)
      } else await answerPayload(request, response, path)
    },
    open: (payload, reader) => {
      // Next would take a third argument for a parsed address.
      answerPayload = (request, response) => payload(request, response)
      answerStranger = createStockDoor(answerPayload, reader)
    },
  }
}

/** Pages and API: what was answered before is cached in one place for both. */
function createSite({ assets, build, dev, folder }: FrontOptions) {
  const cache = createResponseCache()
  const shared = { catalogue: currentCatalogue, build, cache }
  const locales = INTERFACE_LOCALES.filter((locale) => locale !== DEFAULT_LOCALE)
  const site = siteOrigin()
  const pages = createPages(
    {
      ...shared,
      assets,
      dev,
      site,
      scriptPolicy: pagePolicy([]),
      locales: [DEFAULT_LOCALE, ...locales],
    },
    folder,
  )
  const cached = (app: { fetch: Parameters<typeof getRequestListener>[0] }): Handler => {
    // Next works with the platform's own Request and Response: they must not be replaced.
    const answer = getRequestListener(app.fetch, { overrideGlobalObjects: false })
    return async (request, response) => {
      if (await respondFromCache(request, response, cache, currentCatalogue)) return
      await answer(request, response)
    }
  }
  return { api: cached(createApi(shared)), pages: cached(pages) }
}

async function answerStarting(_request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '2' })
  response.end('The catalogue is starting. Try again in a moment.\n')
}

function isApi(path: string): boolean {
  return path === '/api/v1' || path.startsWith('/api/v1/')
}

function isHealth(path: string): boolean {
  return path === '/healthz' || path === '/readyz'
}

/** The admin, what it loads, and Payload's API; in development what Next asks for beside them too. */
function isPayload(path: string, dev: boolean): boolean {
  return /^\/(?:admin|api|_next)(?:\/|$)/.test(path) || (dev && path.startsWith('/__nextjs'))
}

/** Payload's own REST API and GraphQL. */
function isStock(path: string): boolean {
  return path.startsWith('/api/')
}

/** A path that every reader reads as it stands, before its parameters: nothing to decode, no dots to resolve. */
const PLAIN_PATH = /^((?:\/(?!\.)[\w.-]*)+)(?:\?|$)/

/**
 * The path as Hono and Next read it, dots resolved: what is refused by its path must
 * not be reached by another spelling. One that cannot be read is refused whatever is in it.
 */
function pathOf({ url = '/' }: IncomingMessage): string {
  const plain = PLAIN_PATH.exec(url)?.[1]
  if (plain !== undefined) return plain
  const address = `http://localhost${url}`
  return URL.canParse(address) ? new URL(address).pathname : url
}
