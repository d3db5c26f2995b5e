import type { createRoute } from '@hono/zod-openapi'
import type { Context } from 'hono'

import type { Catalogue } from '@/catalogue/types'

import type { RequestEnv, ResponseCache } from '@/responses'

/** What the API stands on. `catalogue` is asked anew for each request and may throw CatalogueUnavailable. */
export interface ApiOptions {
  catalogue: () => Catalogue
  /** Names the build that answers: part of every ETag. */
  build: string
  /** Where whole answers are cached for whoever asks the same. */
  cache?: ResponseCache
}

/** What each request carries. */
export type ApiEnv = RequestEnv

/** An address of the API: what is documented of it, and what answers it. */
export interface Endpoint {
  route: ReturnType<typeof createRoute>
  handle: (c: Context<ApiEnv>, api: ApiOptions) => Response | Promise<Response>
}
