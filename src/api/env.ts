import type { createRoute } from '@hono/zod-openapi'
import type { Context } from 'hono'

import type { Catalogue } from '@/catalogue/types'

import type { RequestEnv, ResponseCache } from '@/responses'

/**
 * What the API depends on. `catalogue` is called for each request and may throw
 * CatalogueUnavailable.
 */
export interface ApiOptions {
  catalogue: () => Catalogue
  /** Identifies the build: part of every ETag. */
  build: string
  /** The public origin, if known: calendars accept only absolute addresses. */
  site?: string
  /** Caches whole responses for repeated requests. */
  cache?: ResponseCache
}

/** What each request carries. */
export type ApiEnv = RequestEnv

/** An address of the API: its documentation and its handler. */
export interface Endpoint {
  route: ReturnType<typeof createRoute>
  handle: (c: Context<ApiEnv>, api: ApiOptions) => Response | Promise<Response>
}
