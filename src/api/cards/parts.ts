import { z } from 'zod'
import type { Card } from '@/catalogue/types'
import type { Cell } from '@/formats/csv'
import type { PublicRecord } from '@/project'
import type { CardFieldName, CardValues } from '@/project/card'
import { FIELDS } from '@/project/fields'
import { recordSchema } from '@/project/record'
import { partialDate } from '@/description/parts'
import {
  codesOf,
  READINESS_ANSWERS,
  READINESS_STEPS,
  type Localised,
  type ReadinessAnswer,
  type ReadinessStep,
  type Term,
} from '@/vocabulary'
import { money } from './money'
import { columnHead, isNullable, type Part } from './part'
import { pathOf } from './pathOf'
import { isStale } from './isStale'
import type { Labeller } from './labeller'

export const instant = z
  .string()
  .meta({ description: 'Instant in UTC.', example: '2026-01-31T08:00:00.000Z' })

const SEPARATOR = '; '

type NamesOf<Kind> = {
  [Name in CardFieldName]: CardValues[Name] extends Kind ? Name : never
}[CardFieldName]

/** A part with a single cell and no labels. */
function singleCell<Value extends Cell>(
  head: string,
  schema: z.ZodType<Value>,
  graphql: string,
  present: Part<Value>['present'],
): Part<Value> {
  return { schema, graphql, present, columns: [{ head, cell: (value) => value }] }
}

/** A text in the requested language. */
function text(name: NamesOf<Localised>) {
  return singleCell(name, z.string(), 'String!', (card, labeller) => labeller.text(card[name]))
}

/** A date as precise as its source. */
function date(name: NamesOf<string | null> & keyof PublicRecord) {
  return singleCell(name, partialDate.nullable(), 'String', (card) => card[name])
}

type CodedName = 'leadState' | 'sector' | 'status' | 'deliveryModel' | 'origin'

/** One code, with its label next to it. */
function codePart<Name extends CodedName>(name: Name) {
  type Code = CardValues[Name]
  const schema = recordSchema.shape[name] as unknown as z.ZodType<Code>
  const word = z.string()
  const list = listOf(name)
  const graphql = isNullable(schema) ? 'String' : 'String!'
  const part: Part<Code, string | null> = {
    schema,
    graphql,
    present: (card) => card[name],
    columns: [
      { head: name, cell: (code) => code },
      { head: `${name}Label`, isLabel: true, cell: (_, label) => label },
    ],
    labels: {
      schema: isNullable(schema) ? word.nullable() : word,
      graphql,
      of: (code, labeller) => code && labeller.label(list, code),
    },
  }
  return part
}

/** Several codes, with their labels in the same order. */
function codeListPart<Name extends 'states' | 'subsectors' | 'areas'>(name: Name) {
  const list = listOf(name)
  const schema = recordSchema.shape[name] as unknown as z.ZodType<CardValues[Name]>
  return codesPart(name, schema, (code, labeller) => labeller.label(list, code))
}

function codesPart<Name extends NamesOf<string[]>>(
  name: Name,
  schema: z.ZodType<CardValues[Name]>,
  labelOf: (code: string, labeller: Labeller) => string,
): Part<CardValues[Name], string[]> {
  return {
    schema,
    graphql: '[String!]!',
    present: (card) => card[name],
    columns: [
      { head: name, cell: (codes) => codes.join(SEPARATOR) },
      { head: `${name}Labels`, isLabel: true, cell: (_, labels) => labels.join(SEPARATOR) },
    ],
    labels: {
      schema: z.array(z.string()),
      graphql: '[String!]!',
      of: (codes, labeller) => codes.map((code) => labelOf(code, labeller)),
    },
  }
}

function listOf(name: CardFieldName): readonly Term[] {
  const form = FIELDS.find((field) => field.name === name)?.form
  if (form?.kind !== 'code' && form?.kind !== 'codes') throw new Error(`${name} has no list`)
  return form.list
}

const STEPS = codesOf(READINESS_STEPS)
type ByStep<Value> = Record<ReadinessStep, Value>

/** The nine readiness steps by code. */
function byStep<Value>(value: (step: ReadinessStep) => Value): ByStep<Value> {
  return Object.fromEntries(STEPS.map((step) => [step, value(step)])) as ByStep<Value>
}

const readiness: Part<
  { done: number; steps: ByStep<ReadinessAnswer> },
  { steps: ByStep<{ step: string; answer: string }> }
> = {
  schema: z.object({
    done: z.number().int().min(0).max(STEPS.length),
    steps: z.record(z.enum(STEPS), z.enum(codesOf(READINESS_ANSWERS))),
  }),
  graphql: 'CatalogueReadiness!',
  present: ({ readiness: { done, steps } }) => {
    const answers = new Map(steps.map(({ answer, step }) => [step, answer]))
    return { done, steps: byStep((step) => answers.get(step) ?? 'notStated') }
  },
  columns: [
    { head: 'readinessDone', cell: ({ done }) => done },
    ...STEPS.flatMap((step) => {
      const head = columnHead('readiness', step)
      const part: (typeof readiness)['columns'] = [
        { head, cell: ({ steps }) => steps[step] },
        {
          head: `${head}Label`,
          isLabel: true,
          cell: (_, { steps }) => steps[step].answer,
        },
      ]
      return part
    }),
  ],
  labels: {
    schema: z.object({
      steps: z.record(z.enum(STEPS), z.object({ step: z.string(), answer: z.string() })),
    }),
    graphql: 'CatalogueReadinessLabels!',
    of: ({ steps }, { label }) => ({
      steps: byStep((step) => ({
        step: label(READINESS_STEPS, step),
        answer: label(READINESS_ANSWERS, steps[step]),
      })),
    }),
  },
}

const location: Part<Card['location']> = {
  schema: z
    .object({ type: z.literal('Point'), coordinates: z.tuple([z.number(), z.number()]) })
    .nullable()
    .meta({ description: 'GeoJSON point that stands for the project.' }),
  graphql: 'CataloguePoint',
  present: (card) => card.location,
  columns: [
    { head: 'longitude', cell: (value) => value?.coordinates[0] ?? null },
    { head: 'latitude', cell: (value) => value?.coordinates[1] ?? null },
  ],
}

type ImageOnCard = { url: string; width: number; height: number; alt: string } | null

const image: Part<ImageOnCard> = {
  schema: z
    .object({
      url: z.string(),
      width: z.number().int(),
      height: z.number().int(),
      alt: z.string(),
    })
    .nullable(),
  graphql: 'CatalogueImage',
  present: (card, labeller) => card.image && { ...card.image, alt: labeller.text(card.image.alt) },
  columns: [{ head: 'image', cell: (value) => value?.url ?? null }],
}

/** The same part with a description. */
function described<Value, Label>(
  part: Part<Value, Label>,
  description: string,
): Part<Value, Label> {
  return { ...part, schema: part.schema.meta({ description }) }
}

/** The parts of a card, in the order in which every format has them. */
export const PARTS = {
  code: singleCell(
    'code',
    z.string().meta({ example: 'LA-ENE-0001' }),
    'String!',
    ({ code }) => code,
  ),
  slug: singleCell('slug', z.string(), 'String!', ({ slug }) => slug),
  url: singleCell(
    'url',
    z.string().meta({ description: "Path of the project's page on this server." }),
    'String!',
    pathOf,
  ),
  title: text('title'),
  summary: text('summary'),
  leadState: codePart('leadState'),
  states: described(codeListPart('states'), 'Lead state first.'),
  crossBorder: singleCell('crossBorder', z.boolean(), 'Boolean!', (card) => card.crossBorder),
  sector: codePart('sector'),
  subsectors: codeListPart('subsectors'),
  areas: codeListPart('areas'),
  programmes: codesPart('programmes', z.array(z.string()), (code, labeller) =>
    labeller.programme(code),
  ),
  status: codePart('status'),
  statusDate: date('statusDate'),
  deliveryModel: codePart('deliveryModel'),
  owner: singleCell(
    'owner',
    z.string().nullable(),
    'String',
    (card, labeller) => labeller.text(card.owner) || null,
  ),
  cost: money('cost'),
  investmentSought: money('investmentSought'),
  readiness,
  start: date('start'),
  end: date('end'),
  location,
  image,
  lastVerified: date('lastVerified'),
  origin: codePart('origin'),
  stale: singleCell(
    'stale',
    z.boolean().meta({
      description:
        'Whether the last verification or the status is more than two years old today. Never of a project that is completed, closed or cancelled.',
    }),
    'Boolean!',
    (card, _words, today) => isStale(card, today),
  ),
  publishedAt: singleCell('publishedAt', instant, 'String!', (card) => card.publishedAt),
  updatedAt: singleCell('updatedAt', instant, 'String!', (card) => card.updatedAt),
  seq: singleCell(
    'seq',
    z.number().int().meta({ description: 'Number of the publication that this is.' }),
    'Int!',
    (card) => card.seq,
  ),
} satisfies Record<CardFieldName, unknown> & Record<string, unknown>

export type CardField = keyof typeof PARTS
type ValueOf<P> = P extends { present: (...args: never[]) => infer Value } ? Value : never
type LabelOf<P> = P extends { labels?: { of: (...args: never[]) => infer Label } } ? Label : never

/** A project in a list, as the API returns it: codes as plain strings, texts in one language. */
export type ApiCard = { [Name in CardField]: ValueOf<(typeof PARTS)[Name]> }

/** The labels of each coded part. */
export type CardLabels = {
  [Name in CardField as (typeof PARTS)[Name] extends Part<unknown> ? never : Name]: LabelOf<
    (typeof PARTS)[Name]
  >
}
