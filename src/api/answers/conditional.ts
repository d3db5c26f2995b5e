import type { Context } from 'hono'

import type { Snapshot } from '@/catalogue/types'
import { today } from '@/dates'

import type { ApiEnv, ApiOptions } from '../env'
import { stateOf } from '../kept/state'
import { entityTag, isNamedIn } from './entityTag'
import { sendBody } from './send'

/** Answers 304 where the caller holds this version already, else what `produce` makes, with its tag. */
export async function answerTagged(
  c: Context<ApiEnv>,
  tag: string,
  produce: () => Response | Promise<Response>,
): Promise<Response> {
  if (isNamedIn(c.req.header('If-None-Match'), tag)) return c.body(null, 304, { ETag: tag })
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
 * The same for an answer that is one text of JSON, or its bytes in UTF-8, and may be kept: whoever
 * asks the same of the same state of the catalogue is given the same.
 */
export async function answerInJson(
  c: Context<ApiEnv>,
  { build, catalogue, kept }: ApiOptions,
  question: string,
  write: (snapshot: Snapshot, day: string) => Buffer | string | Promise<Buffer | string>,
): Promise<Response> {
  const snapshot = await catalogue().now()
  const day = today()
  // Taken now: what is written after a wait may be newer than this, and is then not given as this.
  const state = stateOf(snapshot, day)
  const tag = tagOf(snapshot, build, day, question)
  if (isNamedIn(c.req.header('If-None-Match'), tag)) return c.body(null, 304, { ETag: tag })
  const written = await write(snapshot, day)
  const body = typeof written === 'string' ? Buffer.from(written) : written
  const answer = { state, tag, type: 'application/json', body }
  const address = addressOf(c)
  if (kept?.isWorth(address)) kept.keep(address, answer)
  return sendBody(c, answer)
}

function tagOf({ epoch, seq }: Snapshot, build: string, day: string, question: string): string {
  return entityTag([epoch, seq, build, day, question])
}

/** Path and parameters as they were sent. */
function addressOf({ req }: Context): string {
  return req.url.slice(req.url.indexOf('/', req.url.indexOf('//') + 2))
}
