import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { resolveProject } from '@/catalogue'
import type { Card, Snapshot } from '@/catalogue/types'
import { respondJson } from '../responses/conditional'
import { documentedResponses } from '../responses/documented'
import { requireParameters } from '../responses/requireParameters'
import type { ApiOptions, Endpoint } from '../env'
import { locale, pagingOf, writeParameters } from '../parameters'
import { codeInPath, codeOf, neverPublic, withdrawn } from '../projects/find'
import { inLanguage } from '../projects/inLanguage'
import { takePage } from './page'
import { presentGuide } from './present'
import { fitSchema, guideSchemas, pageSchema } from './schemas'

const parameters = z.strictObject({ ...pagingOf('Guides'), locale })

export const fundingSchema = z
  .object({
    code: z.string().meta({ description: 'Code of the project.' }),
    data: z.array(z.object({ guide: guideSchemas.inLanguage, fit: fitSchema })),
    page: pageSchema,
  })
  .meta({ id: 'Funding' })

export const projectFunding: Endpoint = {
  route: createRoute({
    method: 'get',
    path: '/api/v1/projects/{code}/funding',
    operationId: 'getProjectFunding',
    tags: ['Projects'],
    summary: 'Funding that may fit a project',
    description:
      'Guides whose rules the project meets, each with the reasons. This informs; it is no advice, and no funder has agreed to anything.',
    request: { params: codeInPath, query: parameters },
    responses: documentedResponses(
      'The guides',
      'application/json',
      fundingSchema,
      'invalid-parameter',
      'project-not-found',
      'project-withdrawn',
      'unavailable',
    ),
  }),
  handle(c, api) {
    const values = requireParameters(c, parameters)
    const code = codeOf(c)
    const canonicalQuery = writeParameters(parameters, values).toString()
    return respondJson(c, api, canonicalQuery, async (snapshot) => {
      const card = await cardOf(code, snapshot, api)
      const { page, rows } = takePage(snapshot.forum().guidesFor(card), values)
      const data = rows.map(({ fit, guide }) => ({ guide: presentGuide(guide), fit }))
      const next = page.next === null ? null : pathOfPage(code, { ...values, page: page.next })
      return JSON.stringify(
        inLanguage<unknown>({ code, data, page: { ...page, next } }, values.locale),
      )
    })
  },
}

/** The card of the project as it is public now; the log is read only if there is none. */
async function cardOf(code: string, snapshot: Snapshot, api: ApiOptions): Promise<Card> {
  const card = snapshot.card(code)
  if (card) return card
  const resolved = await resolveProject(api.catalogue(), { code })
  throw resolved.kind === 'withdrawn' ? withdrawn(resolved.found) : neverPublic()
}

function pathOfPage(code: string, values: z.output<typeof parameters>): string {
  return `/api/v1/projects/${code}/funding?${writeParameters(parameters, values).toString()}`
}
