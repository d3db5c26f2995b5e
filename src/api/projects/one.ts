import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'

import { resolveProject } from '@/catalogue'
import type { Card, ProjectRead, Snapshot } from '@/catalogue/types'

import { respondJson } from '../responses/conditional'
import { documentedResponses } from '../responses/documented'
import { requireParameters } from '../responses/requireParameters'
import { pathOf } from '../cards/pathOf'
import { isStale } from '../cards/isStale'
import type { Endpoint } from '../env'
import { localeOfOne, writeParameters } from '../parameters'
import { codeInPath, codeOf, neverPublic, withdrawn } from './find'
import { inLanguage } from './inLanguage'
import { projectInLanguageSchema, projectSchema } from './recordSchema'

const parameters = z.strictObject({ locale: localeOfOne })

export const oneProject: Endpoint = {
  route: createRoute({
    method: 'get',
    path: '/api/v1/projects/{code}',
    operationId: 'getProject',
    tags: ['Projects'],
    summary: 'One project',
    description: 'The whole public record: every figure names its source.',
    request: { params: codeInPath, query: parameters },
    responses: documentedResponses(
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
    const values = requireParameters(c, parameters)
    const code = codeOf(c)
    const canonicalQuery = writeParameters(parameters, values).toString()
    return respondJson(c, api, canonicalQuery, async (snapshot, today) => {
      const resolved = await resolveProject(api.catalogue(), { code })
      if (resolved.kind === 'missing') throw neverPublic()
      if (resolved.kind === 'withdrawn') throw withdrawn(resolved.found)
      const { found } = resolved
      const card = cardOf(found, code, snapshot)
      if (values.locale) {
        const project = { ...found.record, ...derivedMembers(card, today) }
        return JSON.stringify(inLanguage(project, values.locale))
      }
      return `${found.text.slice(0, -1)},${JSON.stringify(derivedMembers(card, today)).slice(1)}`
    })
  },
}

/**
 * The card of exactly this publication: the catalogue's own, unless it has moved on in the
 * meantime.
 */
function cardOf(found: ProjectRead, code: string, snapshot: Snapshot): Card {
  const card = snapshot.card(code)
  return card?.seq === found.seq ? card : found.card
}

/** Members that the record itself does not have. */
function derivedMembers(card: Card, today: string) {
  return {
    url: pathOf(card),
    stale: isStale(card, today),
    publishedAt: card.publishedAt,
    updatedAt: card.updatedAt,
    seq: card.seq,
  } satisfies Omit<z.input<typeof projectSchema>, keyof ProjectRead['record']>
}
