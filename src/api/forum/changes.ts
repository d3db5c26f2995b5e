import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { localised } from '@/description/parts'
import { sessionSchema } from '@/forum/records'
import { respondJson } from '../responses/conditional'
import { requireParameters } from '../responses/requireParameters'
import { instant } from '../cards/parts'
import type { Endpoint } from '../env'
import { locale, pagingOf, writeParameters } from '../parameters'
import { inLanguage } from '../projects/inLanguage'
import { schemaInLanguage } from '../projects/schemaInLanguage'
import { codeInPath, codeOf, findShown } from './find'
import { responsesOfOne } from './one'
import { takePage } from './page'
import { pageSchema } from './schemas'

const parameters = z.strictObject({ ...pagingOf('Changes'), locale })

const when = sessionSchema.pick({ day: true, start: true, end: true, room: true })

const change = z.object({
  at: instant,
  kind: z.enum(['added', 'cancelled', 'changed', 'removed', 'restored']),
  session: z.string().meta({ description: 'Code of the session.' }),
  title: localised.nullable().meta({ description: 'Null where it is not public any more.' }),
  changed: z.array(z.string()).meta({ description: 'The fields of the session that changed.' }),
  moved: z
    .object({ before: when, after: when })
    .nullable()
    .meta({ description: 'When and where, if that changed.' }),
})

export const editionChangesSchema = z
  .object({ code: z.string(), data: z.array(schemaInLanguage(change)), page: pageSchema })
  .meta({ id: 'EditionChanges' })

export const editionChanges: Endpoint = {
  route: createRoute({
    method: 'get',
    path: '/api/v1/editions/{code}/changes',
    operationId: 'getEditionChanges',
    tags: ['Forum'],
    summary: 'Changes of a programme',
    description:
      'What changed in the sessions since the edition was first public, the newest first.',
    request: { params: codeInPath('acf-9'), query: parameters },
    responses: responsesOfOne(editionChangesSchema),
  }),
  handle(c, api) {
    const values = requireParameters(c, parameters)
    const canonicalQuery = writeParameters(parameters, values).toString()
    return respondJson(c, api, canonicalQuery, (snapshot) => {
      const forum = snapshot.forum()
      const { code } = findShown(forum, 'editions', codeOf(c)).record
      const { page, rows } = takePage(forum.changes(code), values)
      const next = page.next === null ? null : pathOfPage(code, { ...values, page: page.next })
      const answer = { code, data: rows, page: { ...page, next } }
      return JSON.stringify(inLanguage<unknown>(answer, values.locale))
    })
  },
}

function pathOfPage(code: string, values: z.output<typeof parameters>): string {
  return `/api/v1/editions/${code}/changes?${writeParameters(parameters, values).toString()}`
}
