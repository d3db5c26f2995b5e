import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'

import type { ProjectFound } from '@/catalogue/types'

import { answerFromCatalogue } from '../answers/conditional'
import { responses } from '../answers/documented'
import { parametersOf } from '../answers/parameters'
import { pathOf } from '../cards/present'
import { isStale } from '../cards/stale'
import type { Endpoint } from '../env'
import { localeCodes, writeParameters } from '../parameters'
import { Problem } from '../problems'
import { codeInPath, codeOf, neverPublic } from './find'
import { inLanguage } from './inLanguage'
import { projectInLanguageSchema, projectSchema } from './recordSchema'

const parameters = z.strictObject({
  locale: z.enum(localeCodes).optional().meta({
    description:
      'Texts as plain strings in this language, English where a text has none. Without it every text is an object by language.',
    example: 'vi',
  }),
})

export const oneProject: Endpoint = {
  route: createRoute({
    method: 'get',
    path: '/api/v1/projects/{code}',
    operationId: 'getProject',
    tags: ['Projects'],
    summary: 'One project',
    description: 'The whole public record: every figure names its source.',
    request: { params: codeInPath, query: parameters },
    responses: responses(
      'The project',
      'application/json',
      z.union([projectSchema, projectInLanguageSchema]),
      'invalid-parameter',
      'project-not-found',
      'project-withdrawn',
      'unavailable',
    ),
  }),
  handle(c, api) {
    const asked = parametersOf(c, parameters)
    const code = codeOf(c)
    const question = writeParameters(parameters, asked).toString()
    return answerFromCatalogue(c, api, question, async (_, today) => {
      const found = await api.catalogue().project(code)
      if (!found) throw neverPublic()
      if (found.kind === 'withdrawn') throw withdrawn(found)
      const project = presentProject(found, today)
      return c.json(asked.locale ? inLanguage(project, asked.locale) : project)
    })
  },
}

function presentProject({ record, card }: ProjectFound, today: string) {
  return {
    ...record,
    url: pathOf(record),
    stale: isStale(record, today),
    publishedAt: card.publishedAt,
    updatedAt: card.updatedAt,
    seq: card.seq,
  } satisfies z.input<typeof projectSchema>
}

function withdrawn({ code, at }: { code: string; at: string }): Problem {
  return new Problem('project-withdrawn', {
    detail: `${code} was withdrawn on ${at.slice(0, 10)}.`,
    members: { code, kind: 'withdrawn', at },
  })
}
