import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'

import { problemResponses } from './responses/documented'
import type { Endpoint } from './env'
import { unavailable } from './problems'

/** Whether the process is alive: checks nothing else. */
export const alive: Endpoint = {
  route: createRoute({
    method: 'get',
    path: '/healthz',
    operationId: 'isAlive',
    tags: ['Service'],
    summary: 'Liveness',
    responses: {
      200: {
        description: 'It does',
        content: { 'application/json': { schema: z.object({ status: z.literal('ok') }) } },
      },
    },
  }),
  handle: (c) => c.json({ status: 'ok' }),
}

/** Whether the catalogue is loaded and its log can be read. */
export const ready: Endpoint = {
  route: createRoute({
    method: 'get',
    path: '/readyz',
    operationId: 'isReady',
    tags: ['Service'],
    summary: 'Readiness',
    responses: {
      200: {
        description: 'It can',
        content: {
          'application/json': {
            schema: z.object({
              status: z.literal('ready'),
              seq: z.number().int(),
              epoch: z.string(),
            }),
          },
        },
      },
      ...problemResponses('unavailable'),
    },
  }),
  async handle(c, { catalogue }) {
    const current = catalogue()
    if (!current.isReady()) throw unavailable()
    const { seq, epoch } = await current.now()
    return c.json({ status: 'ready', seq, epoch })
  },
}
