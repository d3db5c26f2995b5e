import { describe, expect, test } from '@jest/globals'

import { flatPositions } from '@/catalogue/positions'
import type { Location, PublicRecord } from '@/project'

import { openWith } from './open'
import { pointAt, readinessOf, recordOf, usd } from './records'

async function cardOf(given: Partial<PublicRecord>) {
  const { now } = await openWith([recordOf({ code: 'KH-TRA-0001', ...given })])
  const card = now.card('KH-TRA-0001')
  if (!card) throw new Error('not shown')
  return card
}

const length = { measure: 'length', label: {}, value: 174, unit: 'km', source: null } as const
const power = {
  measure: 'generationCapacity',
  label: {},
  value: 90,
  unit: 'MW',
  source: null,
} as const
const lanes = { measure: 'lanes', label: {}, value: 4, unit: 'lanes', source: null } as const

describe('a card', () => {
  test('says what a list shows and nothing more', async () => {
    const owner = {
      name: { en: 'Ministry' },
      kind: 'government',
      country: 'KH',
      url: null,
      source: null,
    } as const
    const card = await cardOf({
      owner,
      cost: { ...usd(10), priceYear: 2024, source: 's1' },
      programmes: [{ code: 'imtGt', name: { en: 'IMT-GT' }, url: null }],
      start: { date: '2026-05', source: 's1' },
      readiness: readinessOf(['feasibility', 'land']),
    })
    expect(card).toEqual({
      code: 'KH-TRA-0001',
      slug: 'kh-tra-0001',
      title: { en: 'Project KH-TRA-0001' },
      summary: { en: 'A summary.' },
      leadState: 'KH',
      states: ['KH'],
      otherCountries: [],
      crossBorder: false,
      sector: 'transport',
      subsectors: ['road'],
      areas: [],
      programmes: ['imtGt'],
      status: 'preparation',
      statusDate: null,
      deliveryModel: null,
      owner: { en: 'Ministry' },
      cost: {
        amount: 10,
        currency: 'USD',
        priceYear: 2024,
        priceBasis: null,
        asOf: null,
        scope: 'wholeProject',
      },
      investmentSought: null,
      readiness: { done: 2, steps: readinessOf(['feasibility', 'land']) },
      start: '2026-05',
      end: null,
      location: null,
      places: [],
      image: null,
      lastVerified: null,
      origin: 'compiled',
      publishedAt: '2026-01-01T00:01:00.000Z',
      updatedAt: '2026-01-01T00:01:00.000Z',
      seq: 1,
      capacity: null,
    })
  })

  test('keeps the first publication beside the last', async () => {
    const record = recordOf({ code: 'KH-TRA-0001' })
    const { log, catalogue, now } = await openWith([record])
    const { at } = log.publish({ ...record, status: 'completion' })
    await catalogue.now()
    expect(now.card('KH-TRA-0001')).toMatchObject({
      publishedAt: '2026-01-01T00:01:00.000Z',
      updatedAt: at,
      seq: 2,
    })
  })

  test.each([
    [[lanes, power, length], length],
    [[lanes, power], power],
    [[lanes], lanes],
  ])('is as large as its length or power, else its first capacity', async (capacities, main) => {
    const { measure, value, unit } = main
    expect((await cardOf({ capacities })).capacity).toEqual({ measure, value, unit })
  })

  test('shows the smallest size of its first image that is sharp in a list', async () => {
    const size = (width: number) => ({ url: `/${width}.webp`, width, height: width / 2 })
    const image = { ...size(2000), alt: { en: 'A bridge' }, credit: null }
    const sizes = [size(1600), size(320), size(800)]
    expect((await cardOf({ images: [{ ...image, sizes }] })).image).toEqual({
      ...size(800),
      alt: { en: 'A bridge' },
    })
    expect((await cardOf({ images: [{ ...image, sizes: [size(320)] }] })).image?.url).toBe(
      '/2000.webp',
    )
  })
})

describe('the place that stands for a project', () => {
  const where = async (locations: Location[]) => (await cardOf({ locations })).location?.coordinates

  test('is its middle stop, sites aside', async () => {
    const stops = [1, 2, 3].map((lon) => pointAt([lon, 0], `Stop ${lon}`, 'stop'))
    expect(await where([pointAt([9, 9]), ...stops, pointAt([8, 8])])).toEqual([2, 0])
  })

  test('is the middle one of sites, the first of two', async () => {
    expect(await where([pointAt([1, 1]), pointAt([2, 2])])).toEqual([1, 1])
    expect(await where([])).toBeUndefined()
  })

  test('lies on a line and within an area', async () => {
    const shaped = (geometry: Location['geometry']): Location => ({ ...pointAt([0, 0]), geometry })
    expect(
      await where([
        shaped({
          type: 'LineString',
          coordinates: [
            [0, 0],
            [1, 5],
            [2, 0],
          ],
        }),
      ]),
    ).toEqual([1, 5])
    const ring: [number, number][] = [
      [0, 0],
      [4, 0],
      [4, 2],
      [0, 2],
      [0, 0],
    ]
    expect(await where([shaped({ type: 'Polygon', coordinates: [ring] })])).toEqual([2, 1])
    const line: [number, number][] = [
      [1, 1],
      [3, 7],
      [5, 1],
    ]
    const short = line.slice(0, 2)
    expect(await where([shaped({ type: 'MultiLineString', coordinates: [short, line] })])).toEqual([
      3, 7,
    ])
    expect(await where([shaped({ type: 'MultiPoint', coordinates: line })])).toEqual([3, 7])
    expect(
      await where([shaped({ type: 'MultiPolygon', coordinates: [[ring.slice(1)], [ring]] })]),
    ).toEqual([2, 1])
  })

  test('altitudes of an older record are no positions', () => {
    const coordinates = [
      [104, 11, 12],
      [105, 12, 3],
    ] as unknown as [number, number][]
    const location: Location = { ...pointAt([0, 0]), geometry: { type: 'LineString', coordinates } }
    expect([...flatPositions([location])]).toEqual([104, 11, 105, 12])
  })

  test('only named places are drawn, in their order', async () => {
    const card = await cardOf({
      locations: [
        pointAt([1, 0], 'A', 'stop'),
        { ...pointAt([2, 0]), name: {} },
        pointAt([3, 0], 'B', 'stop'),
      ],
    })
    expect(card.places.map((place) => [place.name.en, place.position])).toEqual([
      ['A', [1, 0]],
      ['B', [3, 0]],
    ])
  })
})
