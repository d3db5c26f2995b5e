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
 * Responds from the catalogue as it is now. `question` is the canonical text of the request; `day`
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
  return respondTagged(c, tagOf(snapshot, build, day, canonicalQuery), () => produce(snapshot, day))
}

/**
 * The same for a response that is a JSON text, or its bytes in UTF-8, and may be cached: the same
 * request to the same version of the data gets the same response.
 */
export async function respondJson(
  c: Context<ApiEnv>,
  { build, cache, catalogue }: ApiOptions,
  canonicalQuery: string,
  write: (snapshot: Snapshot, day: string) => Buffer | string | Promise<Buffer | string>,
): Promise<Response> {
  const snapshot = await catalogue().now()
  const day = today()
  // Taken now: what is written after a wait may be newer than this version, and is then not cached
  // under it.
  const version = dataVersion(snapshot, day)
  const tag = tagOf(snapshot, build, day, canonicalQuery)
  if (ifNoneMatchIncludes(c.req.header('If-None-Match'), tag))
    return c.body(null, 304, { ETag: tag })
  const written = await write(snapshot, day)
  const body = typeof written === 'string' ? Buffer.from(written) : written
  const whole = {
    type: 'application/json',
    tag,
    headers: COMMON_HEADERS,
    body,
    isCompressed: false,
  }
  const address = addressOf(c)
  if (cache?.shouldCache(address)) cache.store(address, { version, ...whole })
  return sendBody(c, whole)
}

function tagOf(
  { epoch, seq }: Snapshot,
  build: string,
  day: string,
  canonicalQuery: string,
): string {
  return entityTag([epoch, seq, build, day, canonicalQuery])
}
