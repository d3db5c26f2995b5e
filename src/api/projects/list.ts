import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'

import type { Card, Snapshot } from '@/catalogue/types'

import { answerInJson } from '../answers/conditional'
import { responses } from '../answers/documented'
import { parametersOf } from '../answers/parameters'
import { cardBytes } from '../cards/cardBytes'
import { facetsSchema } from '../cards/facets'
import { facetsText } from '../cards/facetsText'
import { labelCard, presentCard } from '../cards/present'
import { cardLabels, cardSchema } from '../cards/schema'
import { wordsIn, type Words } from '../cards/words'
import type { Endpoint } from '../env'
import { unknownProgrammes, writeParameters } from '../parameters'
import { refuseErrors } from '../problems'
import { listParameters } from './parameters'

const PATH = '/api/v1/projects'

const OPENING = Buffer.from('{"data":[')
const COMMA = Buffer.from(',')

const listedCard = cardSchema.partial().extend({ labels: cardLabels.partial().optional() }).meta({
  id: 'Card',
  description:
    'A project in a list: all fields, or those that `fields` names; `labels` where asked.',
})

export const listSchema = z
  .object({
    data: z.array(listedCard),
    page: z.object({
      total: z.number().int().meta({ description: 'Projects in the whole result.' }),
      limit: z.number().int(),
      page: z.number().int(),
      pages: z.number().int(),
      next: z.string().nullable().meta({ description: 'Path of the next page.' }),
    }),
    facets: facetsSchema.optional(),
    seq: z.number().int().meta({ description: 'Number of the last publication in this answer.' }),
  })
  .meta({ id: 'ProjectList' })

type Asked = z.output<typeof listParameters>

export const listProjects: Endpoint = {
  route: createRoute({
    method: 'get',
    path: PATH,
    operationId: 'listProjects',
    tags: ['Projects'],
    summary: 'Find projects',
    description:
      'Values of one parameter are alternatives; different parameters narrow each other. Lists may be given by repeating the parameter or with commas.',
    request: { query: listParameters },
    responses: responses(
      'A page of projects',
      'application/json',
      listSchema,
      'invalid-parameter',
      'unavailable',
    ),
  }),
  handle(c, api) {
    const asked = parametersOf(c, listParameters)
    const question = writeParameters(listParameters, asked).toString()
    return answerInJson(c, api, question, (snapshot, today) => {
      refuseErrors(unknownProgrammes(asked, snapshot))
      return bytesOf(snapshot, asked, today)
    })
  },
}

/** The list as JSON in UTF-8. Cards are written apart, since lists share them. */
function bytesOf(snapshot: Snapshot, asked: Asked, today: string): Buffer {
  const { locale, labels, fields, ...query } = asked
  const words = wordsIn(locale, snapshot)
  const { cards, page, facets, seq } = snapshot.search(query)
  const write =
    labels || fields
      ? writer(presenter(words, today, labels, fields), words, today)
      : (card: Card) => cardBytes(card, words, today)
  const next = page.next === null ? null : pathOfPage(asked, page.next)
  const members = [
    `"page":${JSON.stringify({ ...page, next })}`,
    ...(query.facets ? [`"facets":${facetsText(facets, words)}`] : []),
    `"seq":${seq}`,
  ]
  const data = cards.flatMap((card, at) => (at > 0 ? [COMMA, write(card)] : [write(card)]))
  return Buffer.concat([OPENING, ...data, Buffer.from(`],${members.join(',')}}`)])
}

function writer(present: ReturnType<typeof presenter>, words: Words, today: string) {
  return (card: Card) => Buffer.from(JSON.stringify(present(presentCard(card, words, today))))
}

/** Adds the labels and keeps the fields that were asked for. */
function presenter(words: Words, today: string, labels: boolean, fields: Asked['fields']) {
  type Listed = z.input<typeof listedCard>
  return (card: ReturnType<typeof presentCard>): Listed => {
    const whole: Listed = labels ? { ...card, labels: labelCard(card, words) } : card
    if (!fields) return whole
    const chosen = only<Listed>(card, fields)
    return labels ? { ...chosen, labels: only(labelCard(card, words), fields) } : chosen
  }
}

function only<Part extends object>(whole: Part, names: readonly string[]): Partial<Part> {
  const kept = Object.entries(whole).filter(([name]) => names.includes(name))
  return Object.fromEntries(kept) as Partial<Part>
}

function pathOfPage(asked: Asked, page: number): string {
  return `${PATH}?${writeParameters(listParameters, { ...asked, page }).toString()}`
}
