import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'

import type { Card, Snapshot } from '@/catalogue/types'

import { respondJson } from '../responses/conditional'
import { documentedResponses } from '../responses/documented'
import { requireParameters } from '../responses/requireParameters'
import { cardBytes } from '../cards/cardBytes'
import { facetsSchema } from '../cards/facets'
import { facetsJson } from '../cards/facetsJson'
import { labelCard, presentCard } from '../cards/present'
import { cardLabels, cardSchema } from '../cards/schema'
import { labellerFor, type Labeller } from '../cards/labeller'
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

type ListParameters = z.output<typeof listParameters>

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
    responses: documentedResponses(
      'A page of projects',
      'application/json',
      listSchema,
      'invalid-parameter',
      'unavailable',
    ),
  }),
  handle(c, api) {
    const values = requireParameters(c, listParameters)
    const canonicalQuery = writeParameters(listParameters, values).toString()
    return respondJson(c, api, canonicalQuery, (snapshot, today) => {
      refuseErrors(unknownProgrammes(values, snapshot))
      return listBytes(snapshot, values, today)
    })
  },
}

/** The list as JSON in UTF-8. Cards are serialised separately, because lists share them. */
function listBytes(snapshot: Snapshot, values: ListParameters, today: string): Buffer {
  const { locale, labels, fields, ...query } = values
  const labeller = labellerFor(locale, snapshot)
  const { cards, page, facets, seq } = snapshot.search(query)
  const write =
    labels || fields
      ? writer(presenter(labeller, today, labels, fields), labeller, today)
      : (card: Card) => cardBytes(card, labeller, today)
  const next = page.next === null ? null : pathOfPage(values, page.next)
  const members = [
    `"page":${JSON.stringify({ ...page, next })}`,
    ...(query.facets ? [`"facets":${facetsJson(facets, labeller)}`] : []),
    `"seq":${seq}`,
  ]
  const data = cards.flatMap((card, at) => (at > 0 ? [COMMA, write(card)] : [write(card)]))
  return Buffer.concat([OPENING, ...data, Buffer.from(`],${members.join(',')}}`)])
}

function writer(present: ReturnType<typeof presenter>, labeller: Labeller, today: string) {
  return (card: Card) => Buffer.from(JSON.stringify(present(presentCard(card, labeller, today))))
}

/** Adds the labels and keeps the requested fields. */
function presenter(
  labeller: Labeller,
  today: string,
  labels: boolean,
  fields: ListParameters['fields'],
) {
  type Listed = z.input<typeof listedCard>
  return (card: ReturnType<typeof presentCard>): Listed => {
    const whole: Listed = labels ? { ...card, labels: labelCard(card, labeller) } : card
    if (!fields) return whole
    const chosen = pick<Listed>(card, fields)
    return labels ? { ...chosen, labels: pick(labelCard(card, labeller), fields) } : chosen
  }
}

function pick<Part extends object>(whole: Part, names: readonly string[]): Partial<Part> {
  const picked = Object.entries(whole).filter(([name]) => names.includes(name))
  return Object.fromEntries(picked) as Partial<Part>
}

function pathOfPage(values: ListParameters, page: number): string {
  return `${PATH}?${writeParameters(listParameters, { ...values, page }).toString()}`
}
