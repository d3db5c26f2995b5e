import type { Context } from 'hono'
import { z } from 'zod'

import { utcDayOf } from '@/dates'
import { EXAMPLE_CODE, isProjectCode } from '@/project/code'

import { Problem } from '../problems'

/** The code in a path, as documented. */
export const codeInPath = z.object({
  code: z.string().meta({
    description: 'Code of the project, in capitals or not.',
    example: 'LA-ENE-0001',
  }),
})

/**
 * The code in a path, in capitals; refuses what cannot be a project's code without asking the log.
 */
export function codeOf(c: Context): string {
  const code = (c.req.param('code') ?? '').toUpperCase()
  if (!isProjectCode(code)) throw neverPublic()
  return code
}

/** The problem for a code under which nothing was ever public. */
export function neverPublic(): Problem {
  return new Problem('project-not-found', {
    detail: `No project with this code was ever public. Codes look like ${EXAMPLE_CODE}.`,
  })
}

/** Refuses a project that was public and is no longer. */
export function withdrawn({ at, code }: { at: string; code: string }): Problem {
  return new Problem('project-withdrawn', {
    detail: `${code} was withdrawn on ${utcDayOf(at)}.`,
    members: { code, kind: 'withdrawn', at },
  })
}
