import type { Context } from 'hono'
import type { z } from 'zod'

import type { ApiEnv } from '../env'
import { PROBLEMS } from './codes'
import { Problem } from './problem'
import type { problemSchema } from './schema'

export const DOCS_PATH = '/api/v1/docs'
const RETRY_AFTER_SECONDS = 5

/** Responds to an error with a problem (RFC 9457). An unexpected error reveals no internals. */
export function respondProblem(error: Error, c: Context<ApiEnv>): Response {
  const { code, details } = problemOf(error)
  const { status, title } = PROBLEMS[code]
  const requestId = c.get('requestId')
  if (code === 'internal-error') console.error(`Request ${requestId} failed`, error)
  const body: z.input<typeof problemSchema> = {
    type: `${DOCS_PATH}#problem-${code}`,
    title,
    status,
    detail: details.detail,
    errors: details.errors ?? [],
    ...details.members,
    requestId,
  }
  return c.body(JSON.stringify(body), status, {
    'Content-Type': 'application/problem+json',
    ...details.headers,
  })
}

function problemOf(error: Error): Problem {
  if (error instanceof Problem) return error
  // Recognised by name, because the server and Next have separate copies of the class.
  if (error.name === 'CatalogueUnavailable') return unavailable()
  return new Problem('internal-error', { detail: 'The request could not be answered.' })
}

/** The catalogue cannot be read now. */
export function unavailable(): Problem {
  return new Problem('unavailable', {
    detail: 'The catalogue cannot be reached now.',
    headers: { 'Retry-After': String(RETRY_AFTER_SECONDS) },
  })
}
