import type { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'

import { PROBLEM_CODES, PROBLEMS, problemSchema, type ProblemCode } from '../problems'

type Responses = Parameters<typeof createRoute>[0]['responses']

const headers = z.object({
  ETag: z.string().meta({ description: 'Version of the answer, for If-None-Match.' }),
  'X-Request-Id': z.string().meta({ description: 'Name of the request.' }),
})

/** The responses of a route that answers this, may be 304, and may be refused for these reasons and those that all share. */
export function responses(
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
