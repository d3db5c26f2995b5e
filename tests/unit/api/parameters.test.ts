import { expect, test } from '@jest/globals'
import fc from 'fast-check'

import { parseQuery, queryParameters, writeQuery } from '@/api/parameters'
import { instantOrDate } from '@/dates'
import { FACETS, SORTS, type Query } from '@/catalogue'
import {
  AREAS,
  codesOf,
  DELIVERY_MODELS,
  FUNDING_SOURCES,
  READINESS_STEPS,
  SDGS,
  SECTORS,
  STATES,
  STATUSES,
  SUBSECTORS,
} from '@/vocabulary'

const parse = (text: string, unknown: 'refuse' | 'ignore' = 'refuse') =>
  parseQuery(new URLSearchParams(text), { unknown })

test('every parameter is read into its kind', () => {
  const text =
    'q=+rail+&sector=energy&sector=transport,energy&sdg=7&crossBorder=false&costMin=1e6&costMax=2.5e9' +
    '&startFrom=2024&startTo=2024-06&bbox=100,-10.5,-170,23&updatedSince=2026-01-01T07:00:00%2B07:00' +
    '&sort=-cost&page=3&limit=50&facets=state,sector'
  expect(parse(text)).toEqual({
    query: {
      q: 'rail',
      sector: ['energy', 'transport'],
      sdg: ['7'],
      crossBorder: false,
      costMin: 1000000,
      costMax: 2500000000,
      startFrom: '2024',
      startTo: '2024-06',
      bbox: [100, -10.5, -170, 23],
      updatedSince: '2026-01-01T00:00:00.000Z',
      sort: '-cost',
      page: 3,
      limit: 50,
      facets: ['sector', 'state'],
    },
    errors: [],
  })
})

test('all facets are asked for by one word', () => {
  expect(parse('facets=all').query.facets).toEqual(FACETS)
})

test('nothing asked is the first page', () => {
  expect(parse('')).toEqual({ query: { page: 1, limit: 20 }, errors: [] })
})

test('a page passes over what it does not know and keeps what is valid', () => {
  expect(parse('utm_source=x&q=&costMin=&sector=energy&limit=1000', 'ignore')).toEqual({
    query: { sector: ['energy'], page: 1, limit: 20 },
    errors: [{ field: 'limit', value: 1000, message: 'must be at most 100' }],
  })
  expect(parse('state=LA&state=XX&status=preparation', 'ignore').query).toEqual({
    status: ['preparation'],
    page: 1,
    limit: 20,
  })
})

test.each([
  ['2026', '2026'],
  ['2026-02', '2026-02'],
  ['2026-02-28', '2026-02-28'],
  ['2026-02-30', undefined],
  ['2026-01-31T08:00Z', '2026-01-31T08:00:00.000Z'],
  ['2026-01-31T08:00:00.5+07:00', '2026-01-31T01:00:00.500Z'],
  ['2026-02-30T08:00:00Z', undefined],
  ['2026-01-31T25:00:00Z', undefined],
  ['2026-01-31T08:00:00', undefined],
  ['now', undefined],
])('the instant or date %s is %s', (text, read) => {
  expect(instantOrDate(text)).toBe(read)
})

const some = <Value>(values: readonly Value[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 4 })
const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true })

const anyQuery: fc.Arbitrary<Query> = fc.record(
  {
    q: fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .map((text) => text.trim())
      .filter((text) => text !== '' && text.length <= 200),
    sector: some(codesOf(SECTORS)),
    subsector: some(codesOf(SUBSECTORS)),
    area: some(codesOf(AREAS)),
    state: some(codesOf(STATES)),
    leadState: some(codesOf(STATES)),
    status: some(codesOf(STATUSES)),
    deliveryModel: some(codesOf(DELIVERY_MODELS)),
    funding: some(codesOf(FUNDING_SOURCES)),
    programme: some(['imtGt', 'aseanPowerGrid', 'other']),
    sdg: some(codesOf(SDGS)),
    readiness: some(codesOf(READINESS_STEPS)),
    crossBorder: fc.boolean(),
    costMin: fc.double({ min: 0, max: 1000, noNaN: true }),
    costMax: fc.double({ min: 1000, max: 1e15, noNaN: true }),
    startFrom: fc.constantFrom('2020', '2021-02', '2021-02-28'),
    startTo: fc.constantFrom('2022', '2023-02', '2023-02-28'),
    bbox: fc
      .tuple(degrees(180), degrees(90), degrees(180), degrees(90))
      .map(([west, a, east, b]): Query['bbox'] => [west, Math.min(a, b), east, Math.max(a, b)]),
    updatedSince: fc.constantFrom('2026', '2026-01-31T08:00:00.000Z'),
    sort: fc.constantFrom(...SORTS),
    page: fc.integer({ min: 1, max: 1000 }),
    limit: fc.integer({ min: 1, max: 100 }),
    facets: some(FACETS),
  },
  { requiredKeys: [] },
)

test('what is written is read again, and written again it is the same text', () => {
  fc.assert(
    fc.property(anyQuery, (query) => {
      const written = writeQuery(query).toString()
      const read = parse(written)
      expect(read.errors).toEqual([])
      expect(writeQuery(read.query).toString()).toBe(written)
      const sorted = (value: unknown) => (Array.isArray(value) ? value.map(String).sort() : value)
      for (const [name, value] of Object.entries(query)) {
        if (name === 'bbox')
          expect(read.query.bbox?.map((n) => n + 0)).toEqual(query.bbox?.map((n) => n + 0))
        else expect(sorted(read.query[name as keyof Query])).toEqual(sorted(value))
      }
    }),
  )
})

test('any address is read without a throw, and what is read is valid', () => {
  const name = fc.oneof(fc.constantFrom(...Object.keys(queryParameters.shape)), fc.string())
  const address = fc.array(fc.tuple(name, fc.string({ unit: 'binary' })))
  fc.assert(
    fc.property(address, fc.constantFrom('refuse', 'ignore'), (pairs, unknown) => {
      const { query, errors } = parseQuery(new URLSearchParams(pairs), { unknown })
      expect(queryParameters.safeParse(query).success).toBe(true)
      expect(errors.length).toBeLessThanOrEqual(20)
    }),
  )
})

test('the canonical text leaves out what is the default and orders the rest', () => {
  const query: Query = { facets: [...FACETS], state: ['VN', 'LA'], sector: [], page: 1, limit: 20 }
  expect(writeQuery(query).toString()).toBe('state=LA&state=VN&facets=all')
})
