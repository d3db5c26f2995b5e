import { z } from 'zod'

import { FACETS, SORTS, type Facet } from '@/catalogue/types'
import { instantOrDate, isPartialDate } from '@/dates'
import {
  FACET_ROWS,
  IN_ADDRESSES,
  type Dimension,
  type FacetQuery,
  type ListedDimension,
  type YesNoDimension,
} from '@/project/facets'
import { codesOf, DEFAULT_LOCALE, LOCALES } from '@/vocabulary'

import { refuseContradictions } from './ranges'

const MAX_VALUES = 100
const DEFAULT_LIMIT = 20

const LOCALE_CODES = LOCALES.map((locale) => locale.code)
const ALL = 'all'

const CODE = /^[A-Za-z][A-Za-z0-9]{0,99}$/
const NOT_A_CODE = 'is not the code of a programme'

type Coded<D extends ListedDimension> = z.ZodOptional<
  z.ZodArray<z.ZodType<NonNullable<FacetQuery[D]>[number]>>
>
type ByFacet = { [D in ListedDimension]: Coded<D> } & Record<
  YesNoDimension,
  z.ZodOptional<z.ZodBoolean>
>

/** The parameter of each facet, derived from its row. */
const byFacet = Object.fromEntries(
  IN_ADDRESSES.map((dimension) => {
    const { example, say } = FACET_ROWS[dimension]
    return [dimension, valuesOf(dimension).optional().meta({ description: say, example })]
  }),
) as unknown as ByFacet

function valuesOf(dimension: Dimension) {
  const row = FACET_ROWS[dimension]
  if (row.asks === 'yesNo') return z.boolean()
  const one = 'grows' in row ? z.string().regex(CODE, NOT_A_CODE) : z.enum(codesOf(row.list))
  return z.array(one).max(MAX_VALUES)
}

function partialDate(description: string, example: string) {
  return z
    .string()
    .refine(isPartialDate, 'must be a date: YYYY, YYYY-MM or YYYY-MM-DD')
    .optional()
    .meta({ description, example })
}

function dollars(description: string, example: number) {
  return z.number().min(0).max(1e15).optional().meta({ description, example })
}

const longitude = z.number().min(-180).max(180)
const latitude = z.number().min(-90).max(90)

const filters = {
  q: z.string().trim().min(1).max(200).optional().meta({
    description: 'Words to find in the texts of a project, in any language of the catalogue.',
    example: 'railway',
  }),
  ...byFacet,
  costMin: dollars('Least cost in US dollars, itself included.', 100000000),
  costMax: dollars('Greatest cost in US dollars, itself included.', 5000000000),
  startFrom: partialDate('Start of works on or after this date.', '2024'),
  startTo: partialDate('Start of works on or before this date.', '2027-06'),
  bbox: z
    .tuple([longitude, latitude, longitude, latitude])
    .optional()
    .meta({
      description:
        'Box in degrees: west,south,east,north. A west beyond the east crosses the antimeridian.',
      example: [100, 10, 110, 23],
      param: { explode: false },
    }),
  updatedSince: z
    .string()
    .refine(
      (text) => instantOrDate(text) !== undefined,
      'must be a date or an instant such as 2026-01-31T08:00:00Z',
    )
    .transform((text) => instantOrDate(text) ?? text)
    .optional()
    .meta({
      description: 'Publications at or after this date or instant.',
      example: '2026-01-01',
    }),
}

const order = {
  sort: z.enum(SORTS).optional().meta({
    description:
      'Order of the list; `-` is descending. Without it: by relevance where `q` is given, else the newest publication first.',
    example: '-cost',
  }),
}

/** The parameters by which a list is taken in pages; `what` are its rows, such as “Projects”. */
export function pagingOf(what: string) {
  return {
    page: z.number().int().min(1).default(1).meta({ description: 'Page, from 1.', example: 1 }),
    limit: z
      .number()
      .int()
      .min(1)
      .max(100)
      .default(DEFAULT_LIMIT)
      .meta({ description: `${what} on a page.`, example: DEFAULT_LIMIT }),
  }
}

const paging = pagingOf('Projects')

const facets = {
  facets: z
    .array(z.enum([...FACETS, ALL]))
    .max(MAX_VALUES)
    .transform((names): Facet[] =>
      FACETS.filter((facet) => names.includes(facet) || names.includes(ALL)),
    )
    .optional()
    .meta({
      description: 'Facets to count, or `all`. Each is counted under all the other choices.',
      example: ['sector', 'state'],
    }),
}

/** The language of a response, English by default. */
export const locale = z
  .enum(LOCALE_CODES)
  .default(DEFAULT_LOCALE)
  .meta({ description: 'Language of texts and labels; English where a text has none.' })

/** The language of a single record; all languages if none is requested. */
export const localeOfOne = z.enum(LOCALE_CODES).optional().meta({
  description:
    'Texts as plain strings in this language, English where a text has none. Without it every text is an object by language.',
  example: 'vi',
})

/** The parameters of a list, as used by pages and GraphQL too. */
export const queryParameters = z
  .strictObject({ ...filters, ...order, ...paging, ...facets })
  .superRefine(refuseContradictions)

/** The filters, the sort and the facets, for files of the whole result. */
export const wholeQueryShape = { ...filters, ...order, ...facets }
export const queryShape = { ...wholeQueryShape, ...paging }
