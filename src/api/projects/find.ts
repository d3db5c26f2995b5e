import type { Context } from 'hono'
import { z } from 'zod'

import { codesOf, SECTORS, STATES, termOf } from '@/vocabulary'

import { Problem } from '../problems'

const CODE = /^([A-Z]{2})-([A-Z]{3})-\d{4,9}$/
const CODE_PARTS: readonly string[] = SECTORS.map((sector) => sector.codePart)
const EXAMPLE = `${codesOf(STATES)[0]}-${CODE_PARTS[0]}-0001`

/** The code in a path, as documented. */
export const codeInPath = z.object({
  code: z.string().meta({
    description: 'Code of the project, in capitals or not.',
    example: 'LA-ENE-0001',
  }),
})

/** The code that a path names, in capitals; refuses what can be no project's code without asking the log. */
export function codeOf(c: Context): string {
  const code = (c.req.param('code') ?? '').toUpperCase()
  const [, state = '', part = ''] = CODE.exec(code) ?? []
  if (!termOf(STATES, state) || !CODE_PARTS.includes(part)) throw neverPublic()
  return code
}

/** Refuses a code under which nothing was ever public. */
export function neverPublic(): Problem {
  return new Problem('project-not-found', {
    detail: `No project with this code was ever public. Codes look like ${EXAMPLE}.`,
  })
}
