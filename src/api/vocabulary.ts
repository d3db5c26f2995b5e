import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'

import type { Snapshot } from '@/catalogue/types'
import { textIn, type Locale, type Term } from '@/vocabulary'

import { respondFromCatalogue } from './responses/conditional'
import { documentedResponses } from './responses/documented'
import { requireParameters } from './responses/requireParameters'
import type { Endpoint } from './env'
import { locale, writeParameters } from './parameters'
import { LIST_NAMES, LISTS } from './vocabularyLists'

const parameters = z.strictObject({ locale })

const term = z
  .looseObject({ code: z.string(), label: z.string() })
  .meta({ id: 'Term', description: 'A code with its word and what else is known of it.' })

export const vocabularySchema = z
  .object({
    data: z.record(z.enum(LIST_NAMES), z.array(term)),
    seq: z.number().int(),
  })
  .meta({ id: 'Vocabulary' })

export const listVocabulary: Endpoint = {
  route: createRoute({
    method: 'get',
    path: '/api/v1/vocabulary',
    operationId: 'listVocabulary',
    tags: ['Reference'],
    summary: 'Every code list with its words',
    description: 'Lists that projects can be filtered by have the name of their parameter.',
    request: { query: parameters },
    responses: documentedResponses(
      'The code lists',
      'application/json',
      vocabularySchema,
      'invalid-parameter',
      'unavailable',
    ),
  }),
  handle(c, api) {
    const values = requireParameters(c, parameters)
    const canonicalQuery = writeParameters(parameters, values).toString()
    return respondFromCatalogue(c, api, canonicalQuery, (snapshot) => {
      const lists = LIST_NAMES.map((name) => {
        const terms = name === 'programme' ? programmesOf(snapshot) : LISTS[name]
        return [name, terms.map((entry) => termIn(entry, values.locale))] as const
      })
      return c.json({ data: Object.fromEntries(lists), seq: snapshot.seq })
    })
  },
}

/**
 * The programmes of the vocabulary, with their names as last published, then those that only occur
 * in records.
 */
function programmesOf(snapshot: Snapshot): Term[] {
  const published = snapshot.programmes()
  const known: Term[] = LISTS.programme.map((term) => ({
    ...term,
    label: published.find(({ code }) => code === term.code)?.label ?? term.label,
  }))
  return [...known, ...published.filter(({ code }) => !known.some((term) => term.code === code))]
}

function termIn(entry: Term, language: Locale) {
  return { ...entry, label: textIn(entry.label, language) }
}
