import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openTestDatabase, type TestDatabase } from '../../support/database'
import { ministryOf } from '../../support/people'
import { entry, actionsOf, newest } from '../../support/projects'

let database: TestDatabase
let ministry: ReturnType<typeof actionsOf>

beforeAll(async () => {
  database = await openTestDatabase()
  ministry = actionsOf(database.payload, (await ministryOf(database.payload, 'KH')).user)
})

afterAll(() => database.close())

/** The fields refused in an attempt, with the reasons. */
async function refusal(attempt: Promise<unknown>): Promise<Record<string, string>> {
  try {
    await attempt
  } catch (error) {
    const { data } = error as { data?: { errors?: { message: string; path: string }[] } }
    return Object.fromEntries((data?.errors ?? []).map(({ message, path }) => [path, message]))
  }
  return {}
}

describe('a draft may be incomplete', () => {
  test('a title in Khmer alone is saved, and refused only when it is submitted', async () => {
    const { id } = await ministry.create({ leadState: 'KH', sector: 'energy' })
    await ministry.save(id, { title: 'ស្ពាន' }, 'km')
    expect(await refusal(ministry.step(id, 'submit'))).toEqual({
      title: 'Write the title in English; other languages may follow.',
      status: 'Choose the project’s status, such as Preparation.',
    })
    expect((await newest(database.payload, id)).stage).toBe('draft')
  })
})

describe('values of the wrong type are refused by name even in a draft, and nothing changes', () => {
  const cases: [string, Record<string, unknown>, string[]][] = [
    ['a number that is none', { cost: { amount: 'abc' } }, ['cost.amount']],
    ['a number as text', { cost: { amount: '1500000' } }, ['cost.amount']],
    ['an operator for a number', { cost: { amount: { $inc: 1 } } }, ['cost.amount']],
    [
      'no number at all',
      { capacities: [{ measure: 'length', value: {}, unit: 'km' }] },
      ['capacities.0.value'],
    ],
    ['null for a group', { cost: null }, ['cost']],
    ['a list for text', { title: ['a'] }, ['title']],
    ['text for a list', { milestones: 'soon' }, ['milestones']],
    ['a row that is none', { sources: ['s1'] }, ['sources.0']],
    [
      'text for yes or no',
      { milestones: [{ kind: 'tender', date: '2026', planned: 'yes' }] },
      ['milestones.0.planned'],
    ],
    ['NUL in text', { title: 'a\u0000b' }, ['title']],
    ['a relation to nothing', { owner: '019aaaaa-0000-7000-8000-000000000000' }, ['owner']],
    ['a relation by name', { programmes: [7] }, ['programmes']],
  ]
  test.each(cases)('%s', async (_name, data, paths) => {
    const { id } = await ministry.create(entry())
    const before = await newest(database.payload, id)
    expect(Object.keys(await refusal(ministry.save(id, data)))).toEqual(paths)
    expect(await newest(database.payload, id)).toEqual(before)
  })

  const ranges: [string, Record<string, unknown>, string][] = [
    ['a rate above a hundred', { eirrPercent: { value: 150 } }, 'eirrPercent.value'],
    ['a negative cost', { cost: { amount: -1 } }, 'cost.amount'],
    ['an unknown code', { sector: 'space' }, 'sector'],
    ['a date that is no day', { statusDate: '2026-02-30' }, 'statusDate'],
    ['a date with words', { milestones: [{ kind: 'tender', date: 'soon' }] }, 'milestones.0.date'],
    [
      'broken GeoJSON',
      { locations: [{ geometry: { type: 'LineString', coordinates: [[104]] } }] },
      'locations.0.geometry',
    ],
    [
      'a latitude off the world',
      { locations: [{ latitude: 104, longitude: 11 }] },
      'locations.0.latitude',
    ],
    [
      'a script for an address',
      { sources: [{ title: 'x', url: 'javascript:alert(1)' }] },
      'sources.0.url',
    ],
  ]
  test.each(ranges)('%s', async (_name, data, path) => {
    // Fields that are set once are checked on creation.
    const attempt = ministry.create(entry(data))
    expect(Object.keys(await refusal(attempt))).toEqual([path])
  })
})

describe('what a submission is refused for', () => {
  const cases: [string, Record<string, unknown>, string][] = [
    ['the end before the start', { start: { date: '2027' }, end: { date: '2026-12' } }, 'end.date'],
    [
      'a milestone that has not come',
      { milestones: [{ kind: 'tender', date: '2060' }] },
      'milestones.0.planned',
    ],
    ['a subsector of another sector', { subsectors: ['hydro'] }, 'subsectors'],
    [
      'an amount without a currency',
      { investmentSought: { amount: 5, source: 's1' } },
      'investmentSought.currency',
    ],
    ['a figure without a source', { eirrPercent: { value: 12 } }, 'eirrPercent.source'],
    ['a source that is not listed', { statusSource: 's9' }, 'statusSource'],
    [
      'two sources of one key',
      {
        sources: [
          { key: 's1', title: 'a' },
          { key: 's1', title: 'b' },
        ],
      },
      'sources.1.key',
    ],
    [
      'more funding than cost',
      {
        funding: [
          {
            fundingSource: 'adb',
            kind: 'loan',
            amount: 126_000_000,
            currency: 'USD',
            source: 's1',
          },
        ],
      },
      'fundingExplanation',
    ],
    [
      'a place in a state not named',
      { locations: [{ name: 'Hanoi', country: 'VN', latitude: 21, longitude: 105.8 }] },
      'locations.0.country',
    ],
    [
      'a place far from its state',
      { locations: [{ name: 'Swapped', country: 'KH', latitude: 60, longitude: 12 }] },
      'locations.0.latitude',
    ],
    [
      'a place without a country',
      { locations: [{ name: 'Somewhere', latitude: 12, longitude: 105 }] },
      'locations.0.country',
    ],
    [
      'half a place',
      { locations: [{ name: 'Somewhere', country: 'KH', latitude: 12 }] },
      'locations.0.longitude',
    ],
    [
      'a unit of another measure',
      { capacities: [{ measure: 'length', value: 3, unit: 'MW', source: 's1' }] },
      'capacities.0.unit',
    ],
    [
      'a step that is done by nobody’s word',
      { readiness: { feasibility: { answer: 'done', date: '2026' } } },
      'readiness.feasibility.source',
    ],
  ]
  test.each(cases)('%s', async (_name, data, path) => {
    const { id } = await ministry.create(entry(data))
    expect(Object.keys(await refusal(ministry.step(id, 'submit')))).toEqual([path])
    expect((await newest(database.payload, id)).stage).toBe('draft')
  })

  test('funding above the cost passes once it is explained', async () => {
    const { id } = await ministry.create(
      entry({
        funding: [
          {
            fundingSource: 'adb',
            kind: 'loan',
            amount: 126_000_000,
            currency: 'USD',
            source: 's1',
          },
        ],
        fundingExplanation: 'The loan pays for the access road too.',
      }),
    )
    await ministry.step(id, 'submit')
    expect((await newest(database.payload, id)).stage).toBe('submitted')
  })
})

describe('what no client can set', () => {
  test('id, code, slug, stage, origin and approval are set by the system', async () => {
    const forged = {
      id: 'hello/../x',
      code: 'KH-TRA-9999',
      slug: 'mine',
      stage: 'published',
      origin: 'compiled',
      submittedAt: '2020-01-01T00:00:00.000Z',
    }
    await expect(ministry.create(entry(forged))).rejects.toMatchObject({
      status: 400,
      data: { errors: Object.keys(forged).map((path) => expect.objectContaining({ path })) },
    })
    const made = await ministry.create(entry())
    expect({ ...made, submittedAt: made.submittedAt ?? null }).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-/),
      code: expect.stringMatching(/^KH-TRA-\d{4}$/),
      slug: expect.stringMatching(/^tonle-sap-port-\d+$/),
      stage: 'draft',
      origin: 'ministry',
      submittedAt: null,
    })
  })

  test('codes are consecutive and unique, even if fifty are requested at once', async () => {
    const made = await Promise.all(
      Array.from({ length: 50 }, () => ministry.create({ leadState: 'KH', sector: 'smartCities' })),
    )
    const numbers = made.map(({ code }) => Number(code?.slice(-4))).sort((a, b) => a - b)
    const first = numbers[0] ?? 0
    expect(numbers).toEqual(Array.from({ length: 50 }, (_, n) => first + n))
  })
})
