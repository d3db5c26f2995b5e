import {
  AREAS,
  DELIVERY_MODELS,
  FUNDING_SOURCES,
  PROGRAMMES,
  READINESS_STEPS,
  SDGS,
  SECTORS,
  STATES,
  STATUSES,
  SUBSECTORS,
  type CodeOf,
  type Term,
} from '@/vocabulary'
import type { PublicRecord } from './record'

/** By what projects are found and counted. The text of each row is that of the API. */
interface FacetRow {
  list: readonly Term[]
  /** What a project has of the list. */
  values: (record: PublicRecord) => readonly string[]
  say: string
  /** As it is asked for: one of the values, all of them, or yes or no. */
  asks: 'any' | 'all' | 'yesNo'
  example: readonly string[] | boolean
  /** Of programmes: values that the list does not have yet are found too, and named as published. */
  grows?: true
  /**
   * How the panel of filters shows it, from the top; left out where it has no place there. `fixed`
   * keeps the order of the list, `complete` shows values that no project has too.
   */
  panel?: { order: 'fixed' | 'ranked'; complete?: true; isClosed?: true }
}

/** Led by one member state and in another country, member or not. */
export function isCrossBorder({ otherCountries, states }: PublicRecord): boolean {
  return states.length > 1 || otherCountries.length > 0
}

/** One row for each facet, in the order in which a list shows them. */
export const FACET_ROWS = {
  sector: {
    list: SECTORS,
    values: ({ sector }) => [sector],
    say: 'Sector.',
    asks: 'any',
    example: ['energy'],
    panel: { order: 'fixed', complete: true },
  },
  subsector: {
    list: SUBSECTORS,
    values: ({ subsectors }) => subsectors,
    say: 'Subsector.',
    asks: 'any',
    example: ['hydro', 'solar'],
    panel: { order: 'ranked' },
  },
  state: {
    list: STATES,
    values: ({ states }) => states,
    say: 'Member state that leads or takes part.',
    asks: 'any',
    example: ['LA', 'VN'],
    panel: { order: 'fixed', complete: true },
  },
  leadState: {
    list: STATES,
    values: ({ leadState }) => [leadState],
    say: 'Member state that leads.',
    asks: 'any',
    example: ['LA'],
  },
  status: {
    list: STATUSES,
    values: ({ status }) => [status],
    say: 'Status of the project in the world, in OC4IDS terms.',
    asks: 'any',
    example: ['preparation'],
    panel: { order: 'fixed' },
  },
  readiness: {
    list: READINESS_STEPS,
    values: ({ readiness }) =>
      readiness.filter(({ answer }) => answer === 'done').map(({ step }) => step),
    say: 'Steps of preparation that are done: every one that is named.',
    asks: 'all',
    example: ['feasibility', 'eia'],
    panel: { order: 'fixed', complete: true },
  },
  area: {
    list: AREAS,
    values: ({ areas }) => areas,
    say: 'Strategic area: codes with `acsp` are areas of the ASEAN Connectivity Strategic Plan 2026–2035, the others of MPAC 2025.',
    asks: 'any',
    example: ['sustainableInfrastructure'],
    panel: { order: 'fixed', complete: true },
  },
  deliveryModel: {
    list: DELIVERY_MODELS,
    values: ({ deliveryModel }) => (deliveryModel ? [deliveryModel] : []),
    say: 'How the project is delivered.',
    asks: 'any',
    example: ['pppBot'],
    panel: { order: 'ranked' },
  },
  funding: {
    list: FUNDING_SOURCES,
    values: ({ funding }) => funding.map(({ fundingSource }) => fundingSource),
    say: 'Source of funds.',
    asks: 'any',
    example: ['adb'],
    panel: { order: 'ranked', isClosed: true },
  },
  programme: {
    list: PROGRAMMES,
    values: ({ programmes }) => programmes.map(({ code }) => code),
    say: 'Regional programme.',
    asks: 'any',
    example: ['aseanPowerGrid'],
    grows: true,
    panel: { order: 'ranked', isClosed: true },
  },
  sdg: {
    list: SDGS,
    values: ({ sdgs }) => sdgs,
    say: 'Sustainable Development Goal, by number.',
    asks: 'any',
    example: ['7'],
    panel: { order: 'ranked', isClosed: true },
  },
  crossBorder: {
    list: [
      { code: 'true', label: { en: 'In more than one country' } },
      { code: 'false', label: { en: 'In one country' } },
    ],
    values: (record) => [String(isCrossBorder(record))],
    say: 'Whether the project lies in more than one country.',
    asks: 'yesNo',
    example: true,
    panel: { order: 'fixed', complete: true, isClosed: true },
  },
} as const satisfies Record<string, FacetRow>

/** What a project is found by. */
export type Dimension = keyof typeof FACET_ROWS

/** What is counted beside a list. */
export type Facet = {
  [D in Dimension]: (typeof FACET_ROWS)[D] extends { panel: object } ? D : never
}[Dimension]

/** Filters of several values, and what they are called in a query. */
export type ListedDimension = {
  [D in Dimension]: (typeof FACET_ROWS)[D] extends { asks: 'yesNo' } ? never : D
}[Dimension]

/** Filters that are yes or no. */
export type YesNoDimension = Exclude<Dimension, ListedDimension>

/** A query's values of each dimension. */
export type FacetQuery = {
  -readonly [D in ListedDimension]?: ((typeof FACET_ROWS)[D] extends { grows: true }
    ? string
    : CodeOf<(typeof FACET_ROWS)[D]['list']>)[]
} & Partial<Record<YesNoDimension, boolean>>

export const DIMENSIONS = Object.keys(FACET_ROWS) as Dimension[]

/** The facets, in the order in which a list shows them. */
export const FACETS = DIMENSIONS.filter(isFacet)

function isFacet(dimension: Dimension): dimension is Facet {
  return 'panel' in FACET_ROWS[dimension]
}

export function isListed(dimension: Dimension): dimension is ListedDimension {
  return FACET_ROWS[dimension].asks !== 'yesNo'
}

export function isYesNo(dimension: Dimension): dimension is YesNoDimension {
  return FACET_ROWS[dimension].asks === 'yesNo'
}

/** The order in which an address names them. */
export const IN_ADDRESSES = [
  ...(['sector', 'subsector', 'area', 'state', 'leadState', 'status', 'deliveryModel'] as const),
  ...(['funding', 'programme', 'sdg', 'readiness', 'crossBorder'] as const),
] as const satisfies readonly Dimension[]

/** @check Fails the type check where an address leaves one out. */
export const EVERY_DIMENSION_IS_NAMED: [Dimension] extends [(typeof IN_ADDRESSES)[number]]
  ? true
  : never = true
