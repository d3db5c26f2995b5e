import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import type { ForumSnapshot, Shown } from '@/catalogue/forum/types'
import type { ForumRecords } from '@/forum/records'
import type { ForumSubject, Locale } from '@/vocabulary'
import { respondJson } from '../responses/conditional'
import { documentedResponses } from '../responses/documented'
import { requireParameters } from '../responses/requireParameters'
import type { Endpoint } from '../env'
import { localeOfOne, writeParameters } from '../parameters'
import { inLanguage } from '../projects/inLanguage'
import { codeInPath, codeOf, findShown } from './find'
import { presentEdition, presentNews, presentSession } from './present'
import { editionSchemas, newsSchemas, sessionSchemas } from './schemas'

interface One<Subject extends ForumSubject> {
  subject: Subject
  operationId: string
  summary: string
  example: string
  answers: { whole: z.ZodType; inLanguage: z.ZodType }
  present: (found: Shown<ForumRecords[Subject]>, forum: ForumSnapshot) => object
}

const parameters = z.strictObject({ locale: localeOfOne })

/** The endpoint of one entry: its whole record, with the derived members. */
function oneEndpoint<Subject extends ForumSubject>(one: One<Subject>): Endpoint {
  const { answers, example, operationId, present, subject, summary } = one
  return {
    route: createRoute({
      method: 'get',
      path: `/api/v1/${subject}/{code}`,
      operationId,
      tags: ['Forum'],
      summary,
      request: { params: codeInPath(example), query: parameters },
      responses: responsesOfOne(z.union([answers.whole, answers.inLanguage])),
    }),
    handle(c, api) {
      const values = requireParameters(c, parameters)
      const canonicalQuery = writeParameters(parameters, values).toString()
      return respondJson(c, api, canonicalQuery, (snapshot) => {
        const forum = snapshot.forum()
        const found = findShown(forum, subject, codeOf(c))
        return JSON.stringify(inLocale(present(found, forum), values.locale))
      })
    },
  }
}

/** The documented responses of the endpoint of one entry. */
export function responsesOfOne(schema: z.ZodType) {
  return documentedResponses(
    'The entry',
    'application/json',
    schema,
    'invalid-parameter',
    'entry-not-found',
    'entry-withdrawn',
    'unavailable',
  )
}

/** In the requested language; in all languages if none was requested. */
export function inLocale(answer: object, locale: Locale | undefined): unknown {
  return locale ? inLanguage<unknown>(answer, locale) : answer
}

export const oneEdition = oneEndpoint({
  subject: 'editions',
  operationId: 'getEdition',
  summary: 'One edition',
  example: 'acf-9',
  answers: editionSchemas,
  present: presentEdition,
})

export const oneSession = oneEndpoint({
  subject: 'sessions',
  operationId: 'getSession',
  summary: 'One session',
  example: 'acf-9-s1',
  answers: sessionSchemas,
  present: presentSession,
})

export const oneNews = oneEndpoint({
  subject: 'news',
  operationId: 'getNews',
  summary: 'One item of news',
  example: 'acf-9-in-brief',
  answers: newsSchemas,
  present: presentNews,
})
