import type { Context } from 'hono'

import type { Snapshot } from '@/catalogue/types'

import type { ApiEnv, ApiOptions } from '../env'
import { entityTag, isNamedIn } from './entityTag'

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
 * `today` (`YYYY-MM-DD`, UTC) is the day on which the answer is true.
 */
export async function answerFromCatalogue(
  c: Context<ApiEnv>,
  { catalogue, build }: ApiOptions,
  question: string,
  produce: (snapshot: Snapshot, today: string) => Response | Promise<Response>,
): Promise<Response> {
  const snapshot = await catalogue().now()
  const today = new Date().toISOString().slice(0, 10)
  const tag = entityTag([snapshot.epoch, snapshot.seq, build, today, question])
  return answerTagged(c, tag, () => produce(snapshot, today))
}
