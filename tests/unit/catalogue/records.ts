import fc from 'fast-check'

import {
  AREAS,
  DELIVERY_MODELS,
  FUNDING_SOURCES,
  READINESS_STEPS,
  SDGS,
  SECTORS,
  STATES,
  STATUSES,
  codesOf,
  subsectorsOf,
} from '@/vocabulary'
import type { Location, Money, Position, PublicRecord } from '@/project'

/** The nine steps, those named done and the others not stated. */
export function readinessOf(done: readonly string[] = []): PublicRecord['readiness'] {
  return codesOf(READINESS_STEPS).map((step) => ({
    step,
    answer: done.includes(step) ? 'done' : 'notStated',
    date: null,
    note: {},
    document: null,
    source: null,
  }))
}

export function usd(amount: number): Money {
  return {
    amount,
    currency: 'USD',
    priceYear: null,
    priceBasis: null,
    asOf: null,
    scope: 'wholeProject',
    source: null,
  }
}

export function pointAt(
  coordinates: Position,
  name = 'Somewhere',
  role: Location['role'] = 'site',
): Location {
  return { name: { en: name }, country: 'KH', role, geometry: { type: 'Point', coordinates } }
}

/** A record of which a test states what it is about. */
export function recordOf(given: Partial<PublicRecord> & { code: string }): PublicRecord {
  return {
    slug: given.code.toLowerCase(),
    title: { en: `Project ${given.code}` },
    summary: { en: 'A summary.' },
    description: {},
    leadState: 'KH',
    states: ['KH'],
    otherCountries: [],
    sector: 'transport',
    subsectors: ['road'],
    areas: [],
    programmes: [],
    status: 'preparation',
    statusDate: null,
    statusSource: null,
    deliveryModel: null,
    deliveryModelSource: null,
    owner: null,
    implementingAgencies: [],
    contractors: [],
    cost: null,
    costAlternatives: [],
    investmentSought: null,
    funding: [],
    fundingExplanation: {},
    eirrPercent: null,
    firrPercent: null,
    paybackYears: null,
    concessionYears: null,
    start: null,
    end: null,
    milestones: [],
    readiness: readinessOf(),
    locations: [],
    capacities: [],
    benefits: [],
    facts: [],
    environmentalCategory: null,
    socialCategory: null,
    safeguardSource: null,
    sdgs: [],
    images: [],
    documents: [],
    sources: [],
    notes: {},
    origin: 'compiled',
    lastVerified: null,
    ...given,
  }
}

const some = <Value>(values: readonly Value[], maxLength = 3) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength })
/** None begins another, and no label of the vocabulary holds one. */
const words = ['bridge', 'mekong', 'tunnel', 'ferry', 'depot', 'delta', 'viaduct'] as const
const dates = ['2024', '2025-03', '2025-03-14', '2026', '2027-11', '2030-01-01'] as const
const programmes = ['aseanPowerGrid', 'imtGt', 'zzCorridor', 'aaCorridor'] as const

/** Any project that the facets, sorts and filters can tell apart from others, by number. */
function arbitraryRecord(number: number): fc.Arbitrary<PublicRecord> {
  return fc
    .record({
      title: fc.option(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 })),
      lead: fc.constantFrom(...codesOf(STATES)),
      others: some(codesOf(STATES)),
      otherCountries: some(['CN', 'IN'], 1),
      sector: fc.constantFrom(...codesOf(SECTORS)),
      subsectorPicks: fc.array(fc.nat(), { minLength: 1, maxLength: 2 }),
      areas: some(codesOf(AREAS)),
      programmes: some(programmes, 2),
      status: fc.constantFrom(...codesOf(STATUSES)),
      deliveryModel: fc.option(fc.constantFrom(...codesOf(DELIVERY_MODELS))),
      funding: some(codesOf(FUNDING_SOURCES)),
      sdgs: some(codesOf(SDGS)),
      done: some(codesOf(READINESS_STEPS), 9),
      cost: fc.option(
        fc.record({
          amount: fc.integer({ min: 1, max: 50 }),
          rated: fc.boolean(),
          usd: fc.boolean(),
          scope: fc.constantFrom('wholeProject', 'phase', null),
        }),
      ),
      start: fc.option(fc.constantFrom(...dates)),
      positions: fc.array(
        fc.tuple(fc.integer({ min: 92, max: 141 }), fc.integer({ min: -11, max: 28 })),
        { maxLength: 3 },
      ),
    })
    .map((made) => {
      const subsectors = subsectorsOf(made.sector)
      return recordOf({
        code: `${made.lead}-TRA-${String(number).padStart(4, '0')}`,
        title: made.title ? { en: made.title.join(' ') } : {},
        leadState: made.lead,
        states: [...new Set([made.lead, ...made.others])],
        otherCountries: made.otherCountries,
        sector: made.sector,
        subsectors: made.subsectorPicks.flatMap(
          (pick) => subsectors[pick % subsectors.length] ?? [],
        ),
        areas: made.areas,
        programmes: made.programmes.map((code) => ({ code, name: { en: code }, url: null })),
        status: made.status,
        deliveryModel: made.deliveryModel,
        funding: made.funding.map((fundingSource) => ({
          fundingSource,
          organisation: null,
          kind: 'loan',
          amount: null,
          currency: null,
          note: {},
          source: null,
        })),
        sdgs: made.sdgs,
        readiness: readinessOf(made.done),
        cost: made.cost && {
          ...usd(made.cost.amount),
          currency: made.cost.usd ? 'USD' : 'THB',
          scope: made.cost.scope,
          ...(made.cost.rated ? { usd: made.cost.amount / 2 } : {}),
        },
        start: made.start === null ? null : { date: made.start, source: null },
        locations: made.positions.map((position) => pointAt(position)),
      })
    })
}

/** Up to `most` projects with different codes. */
export function arbitraryRecords(most: number): fc.Arbitrary<PublicRecord[]> {
  return fc
    .integer({ min: 0, max: most })
    .chain((count) =>
      fc.tuple(...Array.from({ length: count }, (_, number) => arbitraryRecord(number + 1))),
    )
}

export const QUERY_WORDS = words
export const QUERY_DATES = dates
export const QUERY_PROGRAMMES = programmes
