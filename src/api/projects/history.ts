import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'

import { codesOf, PUBLICATION_KINDS } from '@/vocabulary'

import { respondFromCatalogue } from '../responses/conditional'
import { documentedResponses } from '../responses/documented'
import { requireParameters } from '../responses/requireParameters'
import { instant } from '../cards/parts'
import type { Endpoint } from '../env'
import { codeInPath, codeOf, neverPublic } from './find'

const parameters = z.strictObject({})

export const historySchema = z
  .object({
    code: z.string(),
    data: z.array(
      z.object({
        seq: z.number().int(),
        kind: z.enum(codesOf(PUBLICATION_KINDS)),
        at: instant,
        shape: z
          .number()
          .int()
          .meta({ description: 'Number of the form that it was published in.' }),
        digest: z.string().meta({ description: 'SHA-256 of the record as it was published.' }),
        reason: z.string().nullable().meta({
          description: 'Of a correction of a compiled record: what was wrong. Otherwise null.',
        }),
        changed: z
          .array(z.object({ field: z.string(), before: z.unknown(), after: z.unknown() }))
          .meta({ description: 'The fields that this publication changed.' }),
      }),
    ),
  })
  .meta({ id: 'History' })

export const projectHistory: Endpoint = {
  route: createRoute({
    method: 'get',
    path: '/api/v1/projects/{code}/history',
    operationId: 'getProjectHistory',
    tags: ['Projects'],
    summary: 'Publications of one project',
    description:
      'Every publication, the first first, with the fields that it changed. Of a withdrawn project only dates and kinds are left.',
    request: { params: codeInPath, query: parameters },
    responses: documentedResponses(
      'The publications',
      'application/json',
      historySchema,
      'invalid-parameter',
      'project-not-found',
      'unavailable',
    ),
  }),
  handle(c, api) {
    requireParameters(c, parameters)
    const code = codeOf(c)
    return respondFromCatalogue(c, api, '', async () => {
      const data = await api.catalogue().history(code)
      if (!data) throw neverPublic()
      return c.json({ code, data } satisfies z.input<typeof historySchema>)
    })
  },
}
