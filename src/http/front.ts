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
import { createPreview, isPreview } from './preview'
import { createStrangerHandler, type StrangerHandler } from './stock'
import type { Reader } from './stock/reader'

interface FrontOptions {
  /** Identifies this build in ETags. */
  build: string
  /** The project's folder. */
  folder: string
  assets: Assets
  /** Pages of the admin are compiled on demand. */
  dev: boolean
}

export interface Front {
  handle: Handler
  /**
   * From now on `payload` serves the admin and Payload's API; until then everyone is asked to wait.
   * What strangers read from the database is served by `reader`, if there is one.
   */
  open(payload: Handler, reader?: Reader): void
}

/**
 * The one handler of the port: pages, the investor API and health checks from the catalogue, and
 * the admin and Payload's API by Next. Strangers' requests to Payload's API go through a handler of
 * their own, because they can be expensive.
 */
export function createFront({ assets, build, dev, folder }: FrontOptions): Front {
  const handleSite = createSite({ assets, build, dev, folder })
  let handlePayload: PathHandler = respondStarting
  let handlePreview: PathHandler = respondStarting
  let handleStranger: StrangerHandler = respondStarting
  return {
    handle: async (request, response) => {
      const path = pathOf(request)
      addSecurityHeaders(request, response, path, dev)
      const admitted = admit(request, response, path)
      if (!admitted) return
      if (isPreview(path)) await handlePreview(request, response, path)
      else if (isHealth(path) || isApi(path)) await handleSite.api(request, response)
      else if (!isPayload(path, dev)) await handleSite.pages(request, response)
      else if (!admitted.isStaff && isPayloadApi(path)) {
        await handleStranger(request, response, path, admitted.client)
      } else await handlePayload(request, response, path)
    },
    open: (payload, reader) => {
      // Next would take a third argument for a parsed address.
      handlePayload = (request, response) => payload(request, response)
      handlePreview = createPreview(assets)
      handleStranger = createStrangerHandler(handlePayload, reader)
    },
  }
}

/** Pages and API share one response cache. */
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
    // Next relies on the platform's own Request and Response, which must not be replaced.
    const answer = getRequestListener(app.fetch, { overrideGlobalObjects: false })
    return async (request, response) => {
      if (await respondFromCache(request, response, cache, currentCatalogue)) return
      await answer(request, response)
    }
  }
  return { api: cached(createApi({ ...shared, site })), pages: cached(pages) }
}

async function respondStarting(_request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '2' })
  response.end('The catalogue is starting. Try again in a moment.\n')
}

function isApi(path: string): boolean {
  return path === '/api/v1' || path.startsWith('/api/v1/')
}

function isHealth(path: string): boolean {
  return path === '/healthz' || path === '/readyz'
}

/** The admin, its assets, and Payload's API; in development also what Next requests besides. */
function isPayload(path: string, dev: boolean): boolean {
  return /^\/(?:admin|api|_next)(?:\/|$)/.test(path) || (dev && path.startsWith('/__nextjs'))
}

/** Payload's own REST API and GraphQL. */
function isPayloadApi(path: string): boolean {
  return path.startsWith('/api/')
}

/**
 * A path that every parser reads the same way, before its parameters: nothing to decode, no dots to
 * resolve.
 */
const PLAIN_PATH = /^((?:\/(?!\.)[\w.-]*)+)(?:\?|$)/

/**
 * The path as Hono and Next parse it, with dots resolved: what is refused by its path must not be
 * reachable by another spelling. An unparsable path is refused, whatever it contains.
 */
function pathOf({ url = '/' }: IncomingMessage): string {
  const plain = PLAIN_PATH.exec(url)?.[1]
  if (plain !== undefined) return plain
  const address = `http://localhost${url}`
  return URL.canParse(address) ? new URL(address).pathname : url
}
