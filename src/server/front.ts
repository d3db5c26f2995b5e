import type { IncomingMessage, ServerResponse } from 'node:http'
import { createApiListener } from '@/api'
import { currentCatalogue } from '@/catalogue'
import { admit, protect } from '@/limits/front'
import { keepPages } from './pages/keepPages'
import { settlePageStatus } from './pages/settleStatus'
import { createStockDoor, type StockDoor } from './stock'
import type { Reader } from './stock/reader'

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** The same for one who is told the path as `pathOf` reads it. */
export type PathHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
) => Promise<void>

export interface Front {
  handle: Handler
  /**
   * From now on `pages` answers what is not the API's; until then a stranger is asked to wait. What
   * strangers read of the database they are given by `reader`, where there is one.
   */
  servePages(pages: Handler, reader?: Reader): void
}

/**
 * The one handler of the port: the investor API and health by Hono, everything else by Next, to which
 * strangers have a door of their own where it costs much to answer.
 */
export function createFront(build: string, dev: boolean): Front {
  const answerApi = createApiListener({ catalogue: currentCatalogue, build })
  let answerPage: PathHandler = answerStarting
  let answerStranger: StockDoor = answerStarting
  return {
    handle: async (request, response) => {
      const path = pathOf(request)
      protect(request, response, path, dev)
      const admitted = admit(request, response, path)
      if (!admitted) return
      if (isApi(path)) await answerApi(request, response)
      else if (!admitted.isStaff && isStock(path)) {
        await answerStranger(request, response, path, admitted.client)
      } else await answerPage(request, response, path)
    },
    servePages: (pages, reader) => {
      // While pages are compiled as they are asked for, each is what the files are now.
      answerPage = dev ? settled(pages) : keepPages(pages)
      answerStranger = createStockDoor(answerPage, reader)
    },
  }
}

function settled(pages: Handler): PathHandler {
  return async (request, response, path) => {
    await settlePageStatus(path, response)
    await pages(request, response)
  }
}

async function answerStarting(_request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '2' })
  response.end('The catalogue is starting. Try again in a moment.\n')
}

function isApi(path: string): boolean {
  return (
    path === '/api/v1' || path.startsWith('/api/v1/') || path === '/healthz' || path === '/readyz'
  )
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
