import type { IncomingMessage, ServerResponse } from 'node:http'

import { getRequestListener } from '@hono/node-server'

import { createApi } from './app'
import type { ApiOptions } from './env'
import { createKeptAnswers } from './kept/answers'
import { answerKept } from './kept/answerKept'

/** The investor API as a handler of Node's own server: answers that were given before are kept. */
export function createApiListener(
  options: ApiOptions,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const kept = createKeptAnswers()
  const api = createApi({ ...options, kept })
  // Next works with the platform's own Request and Response: they must not be replaced.
  const answer = getRequestListener(api.fetch, { overrideGlobalObjects: false })
  return async (request, response) => {
    if (await answerKept(request, response, kept, options.catalogue)) return
    await answer(request, response)
  }
}
