import { z } from 'zod'

import { partialDate } from '@/project/record/parts'
import {
  AREAS,
  codesOf,
  CURRENCIES,
  DELIVERY_MODELS,
  ORIGINS,
  READINESS_ANSWERS,
  READINESS_STEPS,
  SECTORS,
  STATES,
  STATUSES,
  SUBSECTORS,
} from '@/vocabulary'

export const instant = z
  .string()
  .meta({ description: 'Instant in UTC.', example: '2026-01-31T08:00:00.000Z' })

const money = z
  .object({
    amount: z.number().meta({ description: 'Whole units of the currency.' }),
    currency: z.enum(codesOf(CURRENCIES)),
    priceYear: z.number().int().nullable(),
    usd: z
      .number()
      .optional()
      .meta({ description: 'In US dollars, only where a sourced and dated rate exists.' }),
  })
  .nullable()

const labels = z
  .object({
    leadState: z.string(),
    states: z.array(z.string()),
    sector: z.string(),
    subsectors: z.array(z.string()),
    areas: z.array(z.string()),
    programmes: z.array(z.string()),
    status: z.string(),
    deliveryModel: z.string().nullable(),
    cost: z.object({ currency: z.string() }).nullable(),
    investmentSought: z.object({ currency: z.string() }).nullable(),
    readiness: z.object({
      steps: z.record(
        z.enum(codesOf(READINESS_STEPS)),
        z.object({ step: z.string(), answer: z.string() }),
      ),
    }),
    origin: z.string(),
  })
  .meta({
    id: 'CardLabels',
    description: 'The words of each coded field in the asked language, in the order of the codes.',
  })

/** A project in a list, as the API answers it: codes as plain strings, texts in one language. */
export const cardSchema = z.object({
  code: z.string().meta({ example: 'LA-ENE-0001' }),
  slug: z.string(),
  url: z.string().meta({ description: "Path of the project's page on this server." }),
  title: z.string(),
  summary: z.string(),
  leadState: z.enum(codesOf(STATES)),
  states: z.array(z.enum(codesOf(STATES))).meta({ description: 'Lead state first.' }),
  crossBorder: z.boolean(),
  sector: z.enum(codesOf(SECTORS)),
  subsectors: z.array(z.enum(codesOf(SUBSECTORS))),
  areas: z.array(z.enum(codesOf(AREAS))),
  programmes: z.array(z.string()),
  status: z.enum(codesOf(STATUSES)),
  statusDate: partialDate.nullable(),
  deliveryModel: z.enum(codesOf(DELIVERY_MODELS)).nullable(),
  owner: z.string().nullable(),
  cost: money,
  investmentSought: money,
  readiness: z.object({
    done: z.number().int().min(0).max(9),
    steps: z.record(z.enum(codesOf(READINESS_STEPS)), z.enum(codesOf(READINESS_ANSWERS))),
  }),
  start: partialDate.nullable(),
  end: partialDate.nullable(),
  location: z
    .object({ type: z.literal('Point'), coordinates: z.tuple([z.number(), z.number()]) })
    .nullable()
    .meta({ description: 'GeoJSON point that stands for the project.' }),
  image: z
    .object({
      url: z.string(),
      width: z.number().int(),
      height: z.number().int(),
      alt: z.string(),
    })
    .nullable(),
  lastVerified: partialDate.nullable(),
  origin: z.enum(codesOf(ORIGINS)),
  stale: z.boolean().meta({
    description: 'Whether the last verification or the status is more than two years old today.',
  }),
  publishedAt: instant,
  updatedAt: instant,
  seq: z.number().int().meta({ description: 'Number of the publication that this is.' }),
})

export const cardLabels = labels
export type ApiCard = z.output<typeof cardSchema>
export type CardLabels = z.output<typeof labels>
export type CardField = keyof ApiCard
export const CARD_FIELDS = cardSchema.keyof().options
