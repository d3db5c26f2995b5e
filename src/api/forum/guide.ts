import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import type { FittingProject } from '@/catalogue/forum/types'
import { codesOf, SECTORS, STATES } from '@/vocabulary'
import { localised } from '@/description/parts'
import { respondJson } from '../responses/conditional'
import { requireParameters } from '../responses/requireParameters'
import { pathOf } from '../cards/pathOf'
import type { Endpoint } from '../env'
import { localeOfOne, pagingOf, writeParameters } from '../parameters'
import { schemaInLanguage } from '../projects/schemaInLanguage'
import { codeInPath, codeOf, findShown } from './find'
import { inLocale, responsesOfOne } from './one'
import { presentGuide } from './present'
import { fitSchema, guideSchemas } from './schemas'

const parameters = z.strictObject({
  locale: localeOfOne,
  limit: pagingOf('Projects').limit.meta({ description: 'Projects that are named.', example: 20 }),
})

const project = z.object({
  code: z.string(),
  title: localised,
  sector: z.enum(codesOf(SECTORS)),
  states: z.array(z.enum(codesOf(STATES))),
  url: z.string().meta({ description: "Path of the project's page on this server." }),
  fit: fitSchema,
})

/** The projects that a guide may fit. */
function projectsOf(one: z.ZodType) {
  return z.object({
    total: z.number().int().meta({ description: 'Projects that it may fit.' }),
    data: z.array(one).meta({ description: 'Those published last; `limit` says how many.' }),
  })
}

const { inLanguage: guideInLanguage, whole: guide } = guideSchemas

export const guideWithProjects = guide.extend({ projects: projectsOf(project) }).meta({
  id: 'GuideWithProjects',
  description: 'A guide with the projects that it may fit. Texts in all languages.',
})

export const guideWithProjectsInLanguage = guideInLanguage
  .extend({ projects: projectsOf(schemaInLanguage(project)) })
  .meta({
    id: 'GuideWithProjectsInLanguage',
    description:
      'A guide with the projects that it may fit. Texts in the language that `locale` names.',
  })

export const oneGuide: Endpoint = {
  route: createRoute({
    method: 'get',
    path: '/api/v1/guides/{code}',
    operationId: 'getGuide',
    tags: ['Forum'],
    summary: 'One funding guide, with the projects that it may fit',
    description:
      'Projects are found by the rules in `fit`, and each says which of them it meets. This informs; it is no advice, and no funder has agreed to anything.',
    request: { params: codeInPath('adb'), query: parameters },
    responses: responsesOfOne(z.union([guideWithProjects, guideWithProjectsInLanguage])),
  }),
  handle(c, api) {
    const values = requireParameters(c, parameters)
    const canonicalQuery = writeParameters(parameters, values).toString()
    return respondJson(c, api, canonicalQuery, (snapshot) => {
      const forum = snapshot.forum()
      const found = findShown(forum, 'guides', codeOf(c))
      const { projects, total } = forum.projectsFor(found.record, values.limit)
      const answer = { ...presentGuide(found), projects: { total, data: projects.map(named) } }
      return JSON.stringify(inLocale(answer, values.locale))
    })
  },
}

function named({ card, fit }: FittingProject) {
  const { code, sector, states, title } = card
  return { code, title, sector, states, url: pathOf(card), fit }
}
