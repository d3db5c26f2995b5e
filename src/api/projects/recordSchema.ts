import { z } from 'zod'

import {
  AREAS,
  codesOf,
  CURRENCIES,
  DELIVERY_MODELS,
  DOCUMENT_TYPES,
  FUNDING_KINDS,
  FUNDING_SOURCES,
  LOCATION_ROLES,
  MEASURES,
  MILESTONES,
  ORGANISATION_KINDS,
  ORIGINS,
  READINESS_ANSWERS,
  READINESS_STEPS,
  SAFEGUARD_CATEGORIES,
  SDGS,
  SECTORS,
  STATES,
  STATUSES,
  SUBSECTORS,
} from '@/vocabulary'

import { instant, partialDate } from '../cards/schema'
import { localeCodes } from '../parameters'

const source = z
  .string()
  .nullable()
  .meta({ description: "Key of a row in the record's `sources`." })
const country = z.string().meta({ description: 'ISO 3166-1 alpha-2.', example: 'LA' })
const currency = z.enum(codesOf(CURRENCIES))
const state = z.enum(codesOf(STATES))
const figure = z.object({ value: z.number(), source }).nullable()
const dated = z.object({ date: partialDate, source }).nullable()
const rate = z.object({
  perUsd: z.number().meta({ description: 'Units of the currency for one US dollar.' }),
  period: partialDate,
  source: z.object({ title: z.string(), publisher: z.string(), url: z.string().nullable() }),
})
const inDollars = { usd: z.number().optional(), rate: rate.optional() }
const money = { amount: z.number(), currency, priceYear: z.number().int().nullable(), ...inDollars }

const position = z.tuple([z.number(), z.number()])
const geometry = z.union([
  z.object({ type: z.literal('Point'), coordinates: position }),
  z.object({ type: z.enum(['LineString', 'MultiPoint']), coordinates: z.array(position) }),
  z.object({
    type: z.enum(['Polygon', 'MultiLineString']),
    coordinates: z.array(z.array(position)),
  }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(z.array(position))) }),
])

/** The parts of a record that look alike in every language, with texts of the given kind in them. */
function partsOf<Text extends z.ZodType>(text: Text) {
  const document = z.object({
    title: text,
    documentType: z.enum(codesOf(DOCUMENT_TYPES)),
    date: partialDate.nullable(),
    language: z.string().nullable(),
    url: z.string(),
    mimeType: z.string(),
    filesize: z.number().int(),
  })
  return {
    document,
    organisation: z.object({
      name: text,
      kind: z.enum(codesOf(ORGANISATION_KINDS)),
      country: country.nullable(),
      url: z.string().nullable(),
      source,
    }),
    funding: z.object({
      fundingSource: z.enum(codesOf(FUNDING_SOURCES)),
      organisation: z.object({ name: text }).nullable(),
      kind: z.enum(codesOf(FUNDING_KINDS)),
      amount: z.number().nullable(),
      currency: currency.nullable(),
      ...inDollars,
      note: text,
      source,
    }),
    milestone: z.object({
      kind: z.enum(codesOf(MILESTONES)),
      date: partialDate,
      planned: z.boolean(),
      note: text,
      source,
    }),
    readiness: z.object({
      step: z.enum(codesOf(READINESS_STEPS)),
      answer: z.enum(codesOf(READINESS_ANSWERS)),
      date: partialDate.nullable(),
      note: text,
      document: document.nullable(),
      source,
    }),
    location: z.object({
      name: text,
      country,
      role: z.enum(codesOf(LOCATION_ROLES)),
      geometry,
    }),
    capacity: z.object({
      measure: z.enum(codesOf(MEASURES)),
      label: text,
      value: z.number(),
      unit: z.string(),
      source,
    }),
    benefit: z.object({
      label: text,
      value: z.number().nullable(),
      unit: z.string().nullable(),
      source,
    }),
    image: z.object({
      alt: text,
      credit: z.string().nullable(),
      width: z.number().int(),
      height: z.number().int(),
      url: z.string(),
      sizes: z.array(
        z.object({ url: z.string(), width: z.number().int(), height: z.number().int() }),
      ),
    }),
  }
}

/** The whole public record with texts of the given kind. */
function recordOf<Text extends z.ZodType>(text: Text) {
  const parts = partsOf(text)
  return z.object({
    code: z.string(),
    slug: z.string(),
    title: text,
    summary: text,
    description: text,
    leadState: state,
    states: z.array(state),
    otherCountries: z.array(country),
    sector: z.enum(codesOf(SECTORS)),
    subsectors: z.array(z.enum(codesOf(SUBSECTORS))),
    areas: z.array(z.enum(codesOf(AREAS))),
    programmes: z.array(z.object({ code: z.string(), name: text, url: z.string().nullable() })),
    status: z.enum(codesOf(STATUSES)),
    statusDate: partialDate.nullable(),
    statusSource: source,
    deliveryModel: z.enum(codesOf(DELIVERY_MODELS)).nullable(),
    deliveryModelSource: source,
    owner: parts.organisation.nullable(),
    implementingAgencies: z.array(parts.organisation),
    contractors: z.array(parts.organisation),
    cost: z.object({ ...money, source }).nullable(),
    costAlternatives: z.array(z.object({ ...money, note: text, source })),
    investmentSought: z.object({ ...money, source }).nullable(),
    funding: z.array(parts.funding),
    fundingExplanation: text,
    eirrPercent: figure,
    firrPercent: figure,
    paybackYears: figure,
    concessionYears: figure,
    start: dated,
    end: dated,
    milestones: z.array(parts.milestone),
    readiness: z.array(parts.readiness),
    locations: z.array(parts.location),
    capacities: z.array(parts.capacity),
    benefits: z.array(parts.benefit),
    facts: z.array(z.object({ label: text, text, source })),
    environmentalCategory: z.enum(codesOf(SAFEGUARD_CATEGORIES)).nullable(),
    socialCategory: z.enum(codesOf(SAFEGUARD_CATEGORIES)).nullable(),
    safeguardSource: source,
    sdgs: z.array(z.enum(codesOf(SDGS))),
    images: z.array(parts.image),
    documents: z.array(parts.document),
    sources: z.array(
      z.object({
        key: z.string(),
        title: z.string(),
        publisher: z.string().nullable(),
        url: z.string().nullable(),
        copy: z.boolean(),
        date: partialDate.nullable(),
      }),
    ),
    notes: text,
    origin: z.enum(codesOf(ORIGINS)),
    lastVerified: partialDate.nullable(),
  })
}

/** What the API knows of a record beside the record. */
const answered = {
  url: z.string().meta({ description: "Path of the project's page on this server." }),
  stale: z.boolean(),
  publishedAt: instant,
  updatedAt: instant,
  seq: z.number().int(),
}

const localised = z.partialRecord(z.enum(localeCodes), z.string()).meta({
  id: 'Localised',
  description: 'A text by language.',
  example: { en: 'Railway', vi: 'Đường sắt' },
})

export const recordSchema = recordOf(localised).meta({
  id: 'Record',
  description: 'The whole public record of a project, in all languages.',
})

export const projectSchema = recordOf(localised).extend(answered).meta({
  id: 'Project',
  description: 'A project with all that is public of it, in all languages.',
})

export const projectInLanguageSchema = recordOf(z.string()).extend(answered).meta({
  id: 'ProjectInLanguage',
  description: 'A project with all that is public of it, in the language that `locale` names.',
})
