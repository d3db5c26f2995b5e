import type { Context } from 'hono'

import type { Snapshot } from '@/catalogue/types'
import { today } from '@/dates'
import { addressOf, dataVersion, entityTag, ifNoneMatchIncludes, sendBody } from '@/responses'

import type { ApiEnv, ApiOptions } from '../env'
import { COMMON_HEADERS } from './headers'

/** Answers 304 where the caller holds this version already, else what `produce` makes, with its tag. */
export async function answerTagged(
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
 * Answers from the catalogue as it is now. `question` is the canonical text of what was asked;
 * `day` (`YYYY-MM-DD`) is the day on which the answer is true.
 */
export async function answerFromCatalogue(
  c: Context<ApiEnv>,
  { build, catalogue }: ApiOptions,
  question: string,
  produce: (snapshot: Snapshot, day: string) => Response | Promise<Response>,
): Promise<Response> {
  const snapshot = await catalogue().now()
  const day = today()
  return answerTagged(c, tagOf(snapshot, build, day, question), () => produce(snapshot, day))
}

/**
 * The same for an answer that is one text of JSON, or its bytes in UTF-8, and may be cached: whoever
 * asks the same of the same version of the data is given the same.
 */
export async function answerInJson(
  c: Context<ApiEnv>,
  { build, cache, catalogue }: ApiOptions,
  question: string,
  write: (snapshot: Snapshot, day: string) => Buffer | string | Promise<Buffer | string>,
): Promise<Response> {
  const snapshot = await catalogue().now()
  const day = today()
  // Taken now: what is written after a wait may be newer than this, and is then not given as this.
  const version = dataVersion(snapshot, day)
  const tag = tagOf(snapshot, build, day, question)
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

function tagOf({ epoch, seq }: Snapshot, build: string, day: string, question: string): string {
  return entityTag([epoch, seq, build, day, question])
}
