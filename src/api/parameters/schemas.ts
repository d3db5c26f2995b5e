import { z } from 'zod'

import { FACETS, SORTS, type Facet } from '@/catalogue/types'
import { instantOrDate, isPartialDate } from '@/dates'
import {
  AREAS,
  codesOf,
  DEFAULT_LOCALE,
  DELIVERY_MODELS,
  FUNDING_SOURCES,
  LOCALES,
  READINESS_STEPS,
  SDGS,
  SECTORS,
  STATES,
  STATUSES,
  SUBSECTORS,
} from '@/vocabulary'

import { refuseContradictions } from './ranges'

export const MOST_VALUES = 100
export const DEFAULT_LIMIT = 20

const LOCALE_CODES = LOCALES.map((locale) => locale.code)
const ALL = 'all'

function codes<Code extends string>(list: readonly Code[], description: string, example: Code[]) {
  return z.array(z.enum(list)).max(MOST_VALUES).optional().meta({ description, example })
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
  sector: codes(codesOf(SECTORS), 'Sector.', ['energy']),
  subsector: codes(codesOf(SUBSECTORS), 'Subsector.', ['hydro', 'solar']),
  area: codes(codesOf(AREAS), 'Strategic area of the connectivity master plan.', [
    'sustainableInfrastructure',
  ]),
  state: codes(codesOf(STATES), 'Member state that leads or takes part.', ['LA', 'VN']),
  leadState: codes(codesOf(STATES), 'Member state that leads.', ['LA']),
  status: codes(codesOf(STATUSES), 'Status of the project in the world, in OC4IDS terms.', [
    'preparation',
  ]),
  deliveryModel: codes(codesOf(DELIVERY_MODELS), 'How the project is delivered.', ['pppBot']),
  funding: codes(codesOf(FUNDING_SOURCES), 'Source of funds.', ['adb']),
  programme: z
    .array(z.string().regex(/^[A-Za-z][A-Za-z0-9]{0,99}$/, 'is not the code of a programme'))
    .max(MOST_VALUES)
    .optional()
    .meta({ description: 'Regional programme.', example: ['aseanPowerGrid'] }),
  sdg: codes(codesOf(SDGS), 'Sustainable Development Goal, by number.', ['7']),
  readiness: codes(
    codesOf(READINESS_STEPS),
    'Steps of preparation that are done: every one that is named.',
    ['feasibility', 'eia'],
  ),
  crossBorder: z.boolean().optional().meta({
    description: 'Whether the project lies in more than one country.',
    example: true,
  }),
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

const paging = {
  page: z.number().int().min(1).default(1).meta({ description: 'Page, from 1.', example: 1 }),
  limit: z
    .number()
    .int()
    .min(1)
    .max(100)
    .default(DEFAULT_LIMIT)
    .meta({ description: 'Projects on a page.', example: DEFAULT_LIMIT }),
}

const facets = {
  facets: z
    .array(z.enum([...FACETS, ALL]))
    .max(MOST_VALUES)
    .transform((names): Facet[] =>
      FACETS.filter((facet) => names.includes(facet) || names.includes(ALL)),
    )
    .optional()
    .meta({
      description: 'Facets to count, or `all`. Each is counted under all the other choices.',
      example: ['sector', 'state'],
    }),
}

/** The language of an answer, English where nothing is asked. */
export const locale = z
  .enum(LOCALE_CODES)
  .default(DEFAULT_LOCALE)
  .meta({ description: 'Language of texts and labels; English where a text has none.' })

/** What a list is asked for, as pages and GraphQL ask it too. */
export const queryParameters = z
  .strictObject({ ...filters, ...order, ...paging, ...facets })
  .superRefine(refuseContradictions)

/** The filters and the order with the facets, for files of the whole result. */
export const wholeQueryShape = { ...filters, ...order, ...facets }
export const queryShape = { ...wholeQueryShape, ...paging }
export const localeCodes = LOCALE_CODES
