import type { IncomingMessage, ServerResponse } from 'node:http'
import { createApiListener } from '@/api'
import { currentCatalogue } from '@/catalogue'
import { admit, protect } from '@/limits/front'
import { keepPages } from './pages/keepPages'
import { settlePageStatus } from './pages/settleStatus'
import { pathOf } from './pathOf'

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

export interface Front {
  handle: Handler
  /** From now on `pages` answers what is not the API's; until then a stranger is asked to wait. */
  servePages(pages: Handler): void
}

/** The one handler of the port: the investor API and health by Hono, everything else by Next. */
export function createFront(build: string, dev: boolean): Front {
  const answerApi = createApiListener({ catalogue: currentCatalogue, build })
  let answerPage: Handler = answerStarting
  return {
    handle: async (request, response) => {
      const path = pathOf(request)
      protect(request, response, path, dev)
      if (!admit(request, response, path)) return
      await (isApi(path) ? answerApi(request, response) : answerPage(request, response))
    },
    servePages: (pages) => {
      // While pages are compiled as they are asked for, each is what the files are now.
      const render = dev ? pages : keepPages(pages)
      answerPage = async (request, response) => {
        await settlePageStatus(pathOf(request), response)
        await render(request, response)
      }
    },
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
