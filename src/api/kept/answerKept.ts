import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Catalogue } from '@/catalogue/types'

import { isNamedIn } from '../answers/entityTag'
import { COMMON_HEADERS, requestIdOf } from '../answers/headers'
import type { KeptAnswers } from './answers'
import { currentState } from './state'

/**
 * Answers from what is kept, where that is of the catalogue as it is now; says whether it did. The
 * catalogue is brought up to date first, as for any answer, so that a kept one is never old.
 */
export async function answerKept(
  request: IncomingMessage,
  response: ServerResponse,
  kept: KeptAnswers,
  catalogue: () => Catalogue,
): Promise<boolean> {
  const found = request.method === 'GET' ? kept.find(request.url ?? '') : undefined
  if (!found || (await currentState(catalogue)) !== found.state) return false
  const asked = request.headers['x-request-id']
  const headers = {
    ETag: found.tag,
    'X-Request-Id': requestIdOf(typeof asked === 'string' ? asked : undefined),
    ...COMMON_HEADERS,
  }
  if (isNamedIn(request.headers['if-none-match'], found.tag)) {
    response.writeHead(304, headers).end()
  } else {
    const { body, type } = found
    response.writeHead(200, { 'Content-Type': type, 'Content-Length': body.length, ...headers })
    response.end(body)
  }
  return true
}
