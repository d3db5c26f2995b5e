import { z } from 'zod'
import { codesOf, DOCUMENT_TYPES, LOCALES, ORGANISATION_KINDS } from '@/vocabulary'

/** A text by language. The one schema of it: what is in one language is made by exchanging it. */
export const localised = z.partialRecord(z.enum(LOCALES.map(({ code }) => code)), z.string()).meta({
  id: 'Localised',
  description: 'A text by language.',
  example: { en: 'Railway', vi: 'Đường sắt' },
})

export const partialDate = z.string().meta({
  description: 'YYYY, YYYY-MM or YYYY-MM-DD, as exact as its source.',
  example: '2026-01',
})

/** Null where no source is named. */
export const sourceKey = z
  .string()
  .nullable()
  .meta({ description: "Key of a row in the record's `sources`." })

export const country = z.string().meta({ description: 'ISO 3166-1 alpha-2.', example: 'LA' })

/** The rate by which an amount was put into US dollars, with its source. */
const appliedRate = z.object({
  perUsd: z.number().meta({ description: 'Units of the currency for one US dollar.' }),
  period: partialDate,
  source: z.object({ title: z.string(), publisher: z.string(), url: z.string().nullable() }),
})

/** Only where a sourced, dated rate exists. */
export const inDollars = { usd: z.number().optional(), rate: appliedRate.optional() }

export const organisation = z.object({
  name: localised,
  kind: z.enum(codesOf(ORGANISATION_KINDS)),
  country: country.nullable(),
  url: z.string().nullable(),
  source: sourceKey,
})

/** A file that strangers may read; addresses are paths on this server. */
export const document = z.object({
  title: localised,
  documentType: z.enum(codesOf(DOCUMENT_TYPES)),
  date: partialDate.nullable(),
  language: z.string().nullable(),
  url: z.string(),
  mimeType: z.string(),
  filesize: z.number().int(),
})

const pixels = { width: z.number().int(), height: z.number().int() }

export const image = z.object({
  alt: localised,
  credit: z.string().nullable(),
  ...pixels,
  url: z.string(),
  sizes: z.array(z.object({ url: z.string(), ...pixels })),
})

export type SourceKey = z.output<typeof sourceKey>
export type AppliedRate = z.output<typeof appliedRate>
export type OrganisationReference = z.output<typeof organisation>
export type RecordDocument = z.output<typeof document>
export type RecordImage = z.output<typeof image>
