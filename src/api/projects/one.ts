import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'

import { resolveProject } from '@/catalogue'
import type { Card, ProjectRead, Snapshot } from '@/catalogue/types'
import { utcDayOf } from '@/dates'

import { answerInJson } from '../answers/conditional'
import { responses } from '../answers/documented'
import { parametersOf } from '../answers/parameters'
import { pathOf } from '../cards/pathOf'
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
    return answerInJson(c, api, question, async (snapshot, today) => {
      const decision = await resolveProject(api.catalogue(), { code })
      if (decision.kind === 'missing') throw neverPublic()
      if (decision.kind === 'withdrawn') throw withdrawn(decision.found)
      const { found } = decision
      const card = cardOf(found, code, snapshot)
      if (asked.locale) {
        const project = { ...found.record, ...besideRecord(card, today) }
        return JSON.stringify(inLanguage(project, asked.locale))
      }
      return `${found.text.slice(0, -1)},${JSON.stringify(besideRecord(card, today)).slice(1)}`
    })
  },
}

/** The card of exactly this publication: the catalogue's own where it has not moved on meanwhile. */
function cardOf(found: ProjectRead, code: string, snapshot: Snapshot): Card {
  const card = snapshot.card(code)
  return card?.seq === found.seq ? card : found.card
}

/** What stands beside the record's own members. */
function besideRecord(card: Card, today: string) {
  return {
    url: pathOf(card),
    stale: isStale(card, today),
    publishedAt: card.publishedAt,
    updatedAt: card.updatedAt,
    seq: card.seq,
  } satisfies Omit<z.input<typeof projectSchema>, keyof ProjectRead['record']>
}

function withdrawn({ code, at }: { code: string; at: string }): Problem {
  return new Problem('project-withdrawn', {
    detail: `${code} was withdrawn on ${utcDayOf(at)}.`,
    members: { code, kind: 'withdrawn', at },
  })
}
