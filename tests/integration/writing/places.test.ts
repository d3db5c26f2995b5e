import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openTestDatabase, type TestDatabase } from '../../support/database'
import { ministryOf, secretariatOf } from '../../support/people'
import { entry, actionsOf, logOf, newest } from '../../support/projects'

let database: TestDatabase
let ministry: ReturnType<typeof actionsOf>
let secretariat: ReturnType<typeof actionsOf>

beforeAll(async () => {
  database = await openTestDatabase()
  ministry = actionsOf(database.payload, (await ministryOf(database.payload, 'KH')).user)
  secretariat = actionsOf(database.payload, (await secretariatOf(database.payload)).user)
})

afterAll(() => database.close())

interface Refusal {
  path: string
  message: string
  check?: string
  value?: string
}

async function refusal(attempt: Promise<unknown>): Promise<Refusal[]> {
  try {
    await attempt
  } catch (error) {
    return (error as { data?: { errors?: Refusal[] } }).data?.errors ?? []
  }
  return []
}

const ONE = [
  [104.9, 11.5, 12],
  [103.5, 10.6, 3],
]
const OTHER = [
  [104.9, 11.5],
  [105.1, 12.6],
]
const EXPORTED = {
  type: 'FeatureCollection',
  name: 'Railway',
  crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } },
  features: [ONE, OTHER].map((coordinates) => ({
    type: 'Feature',
    properties: { secret: 'internal note' },
    geometry: { type: 'LineString', coordinates },
  })),
}
const TAKEN = {
  type: 'MultiLineString',
  coordinates: [ONE.map((position) => position.slice(0, 2)), OTHER],
}

const at = (geometry: unknown) => entry({ locations: [{ name: 'Line', country: 'KH', geometry }] })

describe('a file from a GIS program', () => {
  test('is stored and published as its geometry only', async () => {
    const { id } = await ministry.create(at(EXPORTED))
    const { locations } = await newest(database.payload, id)
    expect(locations?.[0]?.geometry).toEqual(TAKEN)
    await ministry.step(id, 'submit')
    await secretariat.step(id, 'publish')
    const text = String((await logOf(database.payload, id))[0]?.record)
    const record = JSON.parse(text) as { locations: { geometry: unknown }[] }
    expect(record.locations[0]?.geometry).toEqual(TAKEN)
    expect(text).not.toContain('internal note')
  })

  test('in metres is refused with a reason, even in a draft', async () => {
    const { id } = await ministry.create(entry())
    const before = await newest(database.payload, id)
    const crs = { type: 'name', properties: { name: 'EPSG:3857' } }
    const locations = [{ name: 'Line', country: 'KH', geometry: { ...EXPORTED, crs } }]
    expect(await refusal(ministry.save(id, { locations }))).toMatchObject([
      {
        path: 'locations.0.geometry',
        message:
          'These coordinates are in the system EPSG:3857. Export them in WGS 84 (EPSG:4326): degrees of longitude and latitude.',
      },
    ])
    expect(await newest(database.payload, id)).toEqual(before)
  })
})

describe('a line of which one position lies elsewhere', () => {
  const line = (...coordinates: number[][]) => ({ type: 'LineString', coordinates })

  test('is refused on submission if swapped', async () => {
    const { id } = await ministry.create(at(line([104.9, 11.5], [11.6, 84.8])))
    const [problem, ...others] = await refusal(ministry.step(id, 'submit'))
    expect(others).toEqual([])
    expect(problem?.path).toBe('locations.0.geometry')
    expect(problem?.message).toContain('with the two exchanged')
    expect(problem).not.toHaveProperty('check')
    expect((await newest(database.payload, id)).stage).toBe('draft')
  })

  test('is accepted in India once acknowledged', async () => {
    const { id } = await ministry.create(at(line([104.9, 11.5], [77.2, 28.6])))
    const named = {
      check: 'placeOutsideState',
      path: 'locations.0.geometry',
      value: 'KH [[77.2,28.6]]',
    }
    expect(await refusal(ministry.step(id, 'submit'))).toMatchObject([named])
    const acknowledge = [{ ...named, reason: 'The cable lands in India.' }]
    await ministry.step(id, 'submit', { acknowledge })
    expect(await newest(database.payload, id)).toMatchObject({
      stage: 'submitted',
      acknowledgements: [{ ...named, reason: 'The cable lands in India.' }],
    })
    await secretariat.step(id, 'publish')
    expect((await newest(database.payload, id)).stage).toBe('published')
  })
})
