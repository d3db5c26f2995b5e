import type { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'

import { PROBLEM_CODES, PROBLEMS, problemSchema, type ProblemCode } from '../problems'

type Responses = Parameters<typeof createRoute>[0]['responses']

const headers = z.object({
  ETag: z.string().meta({ description: 'Version of the answer, for If-None-Match.' }),
  'X-Request-Id': z.string().meta({ description: 'Name of the request.' }),
})

/**
 * The documented responses of a route: this one, 304, and refusals for these reasons and those that
 * all routes share.
 */
export function documentedResponses(
  description: string,
  mediaType: string,
  schema: z.ZodType,
  ...codes: ProblemCode[]
): Responses {
  return {
    200: { description, headers, content: { [mediaType]: { schema } } },
    304: { description: 'The caller holds this version already.' },
    ...problemResponses(...codes, 'internal-error'),
  }
}

/** One documented response per status, with the titles of the problems that have it. */
export function problemResponses(...codes: ProblemCode[]): Responses {
  const found = PROBLEM_CODES.filter((code) => codes.includes(code))
  return Object.fromEntries(
    found.map((code) => [
      PROBLEMS[code].status,
      {
        description: PROBLEMS[code].title,
        content: { 'application/problem+json': { schema: problemSchema } },
      },
    ]),
  )
}
