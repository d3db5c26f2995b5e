import { OpenAPIHono } from '@hono/zod-openapi'

import { assignRequestId } from '@/responses'

import { COMMON_HEADERS } from './responses/headers'
import { respondPreflight, refuseMethod } from './responses/methods'
import { serveDocs, serveOpenApi } from './documentation/serve'
import { ENDPOINTS } from './endpoints'
import type { ApiEnv, ApiOptions, Endpoint } from './env'
import { DOCS_PATH, Problem, respondProblem } from './problems'

/** The investor API, with /healthz and /readyz; reads the catalogue and nothing else. */
export function createApi(options: ApiOptions): OpenAPIHono<ApiEnv> {
  const app = new OpenAPIHono<ApiEnv>()
  app.use(assignRequestId(COMMON_HEADERS))
  app.onError(respondProblem)
  app.notFound((c) => respondProblem(nothingHere(), c))

  const serve = (path: string, handle: Endpoint['handle']) => {
    app.get(path, (c) => handle(c, options))
    app.options(path, respondPreflight)
    app.all(path, refuseMethod)
  }
  for (const { route, handle } of ENDPOINTS) {
    app.openAPIRegistry.registerPath(route)
    serve(route.getRoutingPath(), handle)
  }
  serve('/api/v1/openapi.json', serveOpenApi)
  serve(DOCS_PATH, serveDocs)
  return app
}

function nothingHere(): Problem {
  return new Problem('not-found', {
    detail: `Nothing is served at this path. ${DOCS_PATH} lists what is.`,
  })
}
