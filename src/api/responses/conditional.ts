import type { Context } from 'hono'

import type { Snapshot } from '@/catalogue/types'
import { today } from '@/dates'
import { addressOf, dataVersion, entityTag, ifNoneMatchIncludes, sendBody } from '@/responses'

import type { ApiEnv, ApiOptions } from '../env'
import { COMMON_HEADERS } from './headers'

/**
 * Responds with 304 if the caller already has this version, else with what `produce` makes, adding
 * its tag.
 */
export async function respondTagged(
  c: Context<ApiEnv>,
  tag: string,
  produce: () => Response | Promise<Response>,
): Promise<Response> {
  if (ifNoneMatchIncludes(c.req.header('If-None-Match'), tag))
    return c.body(null, 304, { ETag: tag })
  const response = await produce()
  response.headers.set('ETag', tag)
  return response
}

/**
 * Responds from the catalogue as it is now. `canonicalQuery` is the canonical text of the request; `day`
 * (`YYYY-MM-DD`) is the day for which the response holds.
 */
export async function respondFromCatalogue(
  c: Context<ApiEnv>,
  { build, catalogue }: ApiOptions,
  canonicalQuery: string,
  produce: (snapshot: Snapshot, day: string) => Response | Promise<Response>,
): Promise<Response> {
  const snapshot = await catalogue().now()
  const day = today()
  const tag = entityTag([dataVersion(snapshot, day), build, canonicalQuery])
  return respondTagged(c, tag, () => produce(snapshot, day))
}

/** What is known of a whole response before it is written. */
interface WholeRequest {
  canonicalQuery: string
  /** Media type. */
  type: string
  /** Headers besides those of every response. */
  headers?: Readonly<Record<string, string>>
}

type Write = (snapshot: Snapshot, day: string) => Buffer | string | Promise<Buffer | string>

/**
 * The same for a response that is one text, or its bytes in UTF-8, and may be cached: the same
 * request to the same version of the data gets the same response.
 */
export async function respondWhole(
  c: Context<ApiEnv>,
  { build, cache, catalogue }: ApiOptions,
  { canonicalQuery, headers, type }: WholeRequest,
  write: Write,
): Promise<Response> {
  const snapshot = await catalogue().now()
  const day = today()
  // Taken now: what is written after a wait may be newer than this version, and is then not cached
  // under it.
  const version = dataVersion(snapshot, day)
  const tag = entityTag([version, build, canonicalQuery])
  if (ifNoneMatchIncludes(c.req.header('If-None-Match'), tag))
    return c.body(null, 304, { ETag: tag })
  const written = await write(snapshot, day)
  const body = typeof written === 'string' ? Buffer.from(written) : written
  const whole = { type, tag, headers: { ...COMMON_HEADERS, ...headers }, body, isCompressed: false }
  const address = addressOf(c)
  if (cache?.shouldCache(address)) cache.store(address, { version, ...whole })
  return sendBody(c, whole)
}

export function respondJson(
  c: Context<ApiEnv>,
  api: ApiOptions,
  canonicalQuery: string,
  write: Write,
): Promise<Response> {
  return respondWhole(c, api, { canonicalQuery, type: 'application/json' }, write)
}
