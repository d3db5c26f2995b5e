import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import { FACETS, createCatalogue, type Facet, type Query } from '@/catalogue'
import { dayRangeOf } from '@/dates'
import type { PublicRecord } from '@/project'
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
  codesOf,
  isOpen,
  textIn,
} from '@/vocabulary'

import { openWith } from './open'
import { QUERY_DATES, QUERY_PROGRAMMES, QUERY_WORDS, arbitraryRecords, recordOf } from './records'

const VOCABULARY: Record<Facet, readonly string[]> = {
  sector: codesOf(SECTORS),
  subsector: codesOf(SUBSECTORS),
  state: codesOf(STATES),
  status: codesOf(STATUSES),
  readiness: codesOf(READINESS_STEPS),
  area: codesOf(AREAS),
  deliveryModel: codesOf(DELIVERY_MODELS),
  funding: codesOf(FUNDING_SOURCES),
  programme: codesOf(PROGRAMMES),
  sdg: codesOf(SDGS),
  crossBorder: ['true', 'false'],
}

/** The values of a record, read the slow and plain way. */
const VALUES: Record<Facet | 'leadState', (record: PublicRecord) => readonly string[]> = {
  sector: (record) => [record.sector],
  subsector: (record) => record.subsectors,
  state: (record) => record.states,
  leadState: (record) => [record.leadState],
  status: (record) => [record.status],
  readiness: (record) =>
    record.readiness.filter((row) => row.answer === 'done').map((row) => row.step),
  area: (record) => record.areas,
  deliveryModel: (record) => (record.deliveryModel ? [record.deliveryModel] : []),
  funding: (record) => record.funding.map((row) => row.fundingSource),
  programme: (record) => record.programmes.map((programme) => programme.code),
  sdg: (record) => record.sdgs,
  crossBorder: (record) => [String(record.states.length > 1 || record.otherCountries.length > 0)],
}

function usdOf({ cost }: PublicRecord): number | undefined {
  if (!cost) return undefined
  return cost.usd ?? (cost.currency === 'USD' ? cost.amount : undefined)
}

/** Whether a record passes a query, `except` one facet: said once more in the plainest way. */
function passes(record: PublicRecord, query: Query, except?: Facet): boolean {
  for (const name of [...FACETS, 'leadState'] as const) {
    if (name === except && name !== 'readiness') continue
    const asked = query[name]
    if (asked === undefined || (Array.isArray(asked) && asked.length === 0)) continue
    const values = VALUES[name](record)
    const wanted = Array.isArray(asked) ? asked.map(String) : [String(asked)]
    const found =
      name === 'readiness'
        ? wanted.every((value) => values.includes(value))
        : wanted.some((value) => values.includes(value))
    if (!found) return false
  }
  const cost = usdOf(record)
  if (query.costMin !== undefined && !(cost !== undefined && cost >= query.costMin)) return false
  if (query.costMax !== undefined && !(cost !== undefined && cost <= query.costMax)) return false
  const start = record.start ? dayRangeOf(record.start.date) : undefined
  const from = query.startFrom === undefined ? undefined : dayRangeOf(query.startFrom)
  const to = query.startTo === undefined ? undefined : dayRangeOf(query.startTo)
  if (from && !(start && start.last >= from.first)) return false
  if (to && !(start && start.first <= to.last)) return false
  if (query.bbox) {
    const [west, south, east, north] = query.bbox
    const within = record.locations.some(({ geometry }) => {
      if (geometry.type !== 'Point') return false
      const [lon, lat] = geometry.coordinates
      return lon >= west && lon <= east && lat >= south && lat <= north
    })
    if (!within) return false
  }
  if (query.q !== undefined) {
    const words = textIn(record.title, 'en').split(' ')
    if (!query.q.split(' ').every((word) => words.includes(word))) return false
  }
  return true
}

const list = <Value>(values: readonly Value[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 })

const arbitraryQuery: fc.Arbitrary<Query> = fc.record(
  {
    q: fc
      .uniqueArray(fc.constantFrom(...QUERY_WORDS), {
        minLength: 1,
        maxLength: 2,
      })
      .map((words) => words.join(' ')),
    sector: list(codesOf(SECTORS)),
    subsector: list(codesOf(SUBSECTORS)),
    area: list(codesOf(AREAS)),
    state: list(codesOf(STATES)),
    leadState: list(codesOf(STATES)),
    status: list(codesOf(STATUSES)),
    deliveryModel: list(codesOf(DELIVERY_MODELS)),
    funding: list(codesOf(FUNDING_SOURCES)),
    programme: list(QUERY_PROGRAMMES),
    sdg: list(codesOf(SDGS)),
    readiness: list(codesOf(READINESS_STEPS)),
    crossBorder: fc.boolean(),
    costMin: fc.integer({ min: 0, max: 50 }),
    costMax: fc.integer({ min: 0, max: 50 }),
    startFrom: fc.constantFrom(...QUERY_DATES),
    startTo: fc.constantFrom(...QUERY_DATES),
    bbox: fc.constant<[number, number, number, number]>([97, -5, 120, 15]),
  },
  { requiredKeys: [] },
)

/** Few filters at a time, else hardly anything passes and nothing is proved. */
const sparseQuery = fc
  .tuple(arbitraryQuery, fc.uniqueArray(fc.nat({ max: 17 }), { maxLength: 3 }))
  .map(([query, kept]) => {
    const entries = Object.entries(query)
    return Object.fromEntries(entries.filter((_, at) => kept.includes(at)))
  })

describe('random projects under random queries', () => {
  test('matches and every facet equal a count by hand', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryRecords(25),
        fc.array(sparseQuery, { minLength: 1, maxLength: 5 }),
        async (records, queries) => {
          const { now, catalogue } = await openWith(records)
          for (const query of queries) {
            const result = now.search({ ...query, facets: [...FACETS], limit: 100 })
            const expected = records.filter((record) => passes(record, query))
            expect(result.cards.map((card) => card.code).sort()).toEqual(
              expected.map((record) => record.code).sort(),
            )
            expect(result.page.total).toBe(expected.length)
            const sums = now.cost(query)
            for (const part of ['open', 'ended'] as const) {
              const costs = expected
                .filter(
                  ({ cost, status }) =>
                    cost?.scope === 'wholeProject' && isOpen(status) === (part === 'open'),
                )
                .flatMap((record) => usdOf(record) ?? [])
              expect(sums[part].stated).toBe(costs.length)
              expect(sums[part].usd).toBeCloseTo(costs.reduce((all, cost) => all + cost, 0))
            }
            for (const facet of FACETS) {
              const under = records.filter((record) => passes(record, query, facet))
              const others = records
                .flatMap((record) => VALUES[facet](record))
                .filter((value) => !VOCABULARY[facet].includes(value))
              const values = [...VOCABULARY[facet], ...new Set(others.sort())]
              expect(result.facets[facet]).toEqual(
                values.map((value) => ({
                  value,
                  count: under.filter((record) => VALUES[facet](record).includes(value)).length,
                })),
              )
            }
          }
          catalogue.close()
        },
      ),
      { numRuns: 120 },
    )
  })

  test('a model that followed the log equals one that was loaded', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRecords(12), arbitraryRecords(12), async (first, then) => {
        const { log, catalogue } = await openWith(first)
        for (const record of then) log.publish(record)
        for (const record of first.slice(0, 4)) log.withdraw(record.code)
        for (const record of first.slice(0, 2)) log.publish(record)
        const followed = await catalogue.now()
        const fresh = createCatalogue(log)
        const loaded = await fresh.now()
        for (const sort of ['-updated', 'title', 'cost', '-cost', 'start'] as const) {
          const query: Query = { sort, limit: 100, facets: [...FACETS] }
          expect(followed.search(query)).toEqual(loaded.search(query))
        }
        expect(followed.search({ q: 'mekong' })).toEqual(loaded.search({ q: 'mekong' }))
        expect(followed.updatedAt).toBe(loaded.updatedAt)
        catalogue.close()
        fresh.close()
      }),
      { numRuns: 40 },
    )
  })
})

describe('single facets', () => {
  const records = [
    recordOf({
      code: 'LA-ENE-0001',
      sector: 'energy',
      subsectors: ['hydro'],
      leadState: 'LA',
      states: ['LA', 'TH'],
    }),
    recordOf({ code: 'LA-TRA-0001', leadState: 'LA', states: ['LA'], otherCountries: ['CN'] }),
    recordOf({ code: 'TH-TRA-0001', leadState: 'TH', states: ['TH'] }),
  ]

  test('a state is one that leads or takes part, a lead state leads', async () => {
    const { now } = await openWith(records)
    expect(now.search({ state: ['TH'] }).page.total).toBe(2)
    expect(now.search({ leadState: ['TH'] }).page.total).toBe(1)
  })

  test('a project is cross-border with a second member or a country outside', async () => {
    const { now } = await openWith(records)
    const { facets } = now.search({ facets: ['crossBorder'] })
    expect(facets).toEqual({
      crossBorder: [
        { value: 'true', count: 2 },
        { value: 'false', count: 1 },
      ],
    })
  })

  test('only the facets that are asked for are counted', async () => {
    const { now } = await openWith(records)
    expect(now.search({}).facets).toEqual({})
    expect(Object.keys(now.search({ facets: ['sdg', 'sector'] }).facets)).toEqual(['sector', 'sdg'])
  })

  test('a programme that no vocabulary knows is no longer listed when its last project goes', async () => {
    const programmes = [{ code: 'zzCorridor', name: { en: 'ZZ' }, url: null }]
    const { log, catalogue, now } = await openWith([recordOf({ code: 'KH-TRA-0001', programmes })])
    const listed = () =>
      now.search({ facets: ['programme'] }).facets.programme?.map((row) => row.value)
    expect(listed()).toEqual([...codesOf(PROGRAMMES), 'zzCorridor'])
    log.withdraw('KH-TRA-0001')
    await catalogue.now()
    expect(listed()).toEqual(codesOf(PROGRAMMES))
  })

  test('a box that crosses 180° runs eastwards from its west', async () => {
    const at = (code: string, lon: number) =>
      recordOf({
        code,
        locations: [
          {
            name: {},
            country: 'KH',
            role: 'site',
            geometry: { type: 'Point', coordinates: [lon, 0] },
          },
        ],
      })
    const { now } = await openWith([
      at('KH-TRA-0001', 175),
      at('KH-TRA-0002', -175),
      at('KH-TRA-0003', 0),
    ])
    expect([...now.all({ bbox: [170, -1, -170, 1] })].map((card) => card.code).sort()).toEqual([
      'KH-TRA-0001',
      'KH-TRA-0002',
    ])
  })

  test('a line lies in a box when one of its points does', async () => {
    const geometry = {
      type: 'LineString' as const,
      coordinates: [
        [100, 10],
        [105, 12],
        [110, 14],
      ] as [number, number][],
    }
    const { now } = await openWith([
      recordOf({
        code: 'KH-TRA-0001',
        locations: [{ name: {}, country: 'KH', role: 'stop', geometry }],
      }),
    ])
    expect(now.search({ bbox: [104, 11, 106, 13] }).page.total).toBe(1)
    expect(now.search({ bbox: [101, 11, 104, 13] }).page.total).toBe(0)
  })
})
