import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'

import { codesOf, PUBLICATION_KINDS } from '@/vocabulary'

import { respondFromCatalogue } from './responses/conditional'
import { documentedResponses } from './responses/documented'
import { requireParameters } from './responses/requireParameters'
import { instant } from './cards/parts'
import type { Endpoint } from './env'
import { writeParameters } from './parameters'
import { SHAPE } from '@/publications/shape'
import { recordSchema } from './projects/recordSchema'

const parameters = z.strictObject({
  after: z.number().int().min(0).default(0).meta({
    description: 'Changes after this number: `next` of the last answer, 0 for all.',
    example: 0,
  }),
  limit: z
    .number()
    .int()
    .min(1)
    .max(500)
    .default(100)
    .meta({ description: 'Changes in one answer.', example: 100 }),
})

export const changesSchema = z
  .object({
    data: z.array(
      z.object({
        seq: z.number().int(),
        kind: z.enum(codesOf(PUBLICATION_KINDS)),
        code: z.string(),
        at: instant,
        shape: z
          .number()
          .int()
          .meta({ description: 'Number of the form of the text that `digest` is of.' }),
        digest: z.string(),
        record: recordSchema.optional(),
      }),
    ),
    next: z.number().int().meta({ description: 'Where to go on: `after` of the next question.' }),
    shape: z.number().int().meta({ description: 'Number of the form of every `record` here.' }),
    epoch: z.string().meta({
      description:
        'Changes when the database was restored from a copy: numbers then begin anew, and so must a mirror.',
    }),
  })
  .meta({ id: 'Changes' })

export const listChanges: Endpoint = {
  route: createRoute({
    method: 'get',
    path: '/api/v1/changes',
    operationId: 'listChanges',
    tags: ['Changes'],
    summary: 'All publications in their order',
    description:
      'For a mirror of the catalogue: repeats and skips nothing. Only what is public now carries its record; a withdrawal is a row without one.',
    request: { query: parameters },
    responses: documentedResponses(
      'Publications after a number',
      'application/json',
      changesSchema,
      'invalid-parameter',
      'unavailable',
    ),
  }),
  handle(c, api) {
    const values = requireParameters(c, parameters)
    const canonicalQuery = writeParameters(parameters, values).toString()
    return respondFromCatalogue(c, api, canonicalQuery, async ({ epoch }) => {
      const changes = await api.catalogue().changes(values.after, values.limit)
      return c.json({ ...changes, shape: SHAPE, epoch } satisfies z.input<typeof changesSchema>)
    })
  },
}
