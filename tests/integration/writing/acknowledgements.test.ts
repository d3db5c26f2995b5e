import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createLocalReq } from 'payload'
import { MAX_ACKNOWLEDGEMENTS } from '@/writing/acknowledgements'
import { applyAcknowledgements } from '@/writing/acknowledgements/applyAcknowledgements'
import { codesOf, UNUSUAL_CHECKS } from '@/vocabulary'
import { openTestDatabase, type TestDatabase } from '../../support/database'
import { ministryOf, secretariatOf } from '../../support/people'
import { entry, actionsOf, logOf, newest } from '../../support/projects'

let database: TestDatabase
let ministry: ReturnType<typeof actionsOf>
let secretariat: ReturnType<typeof actionsOf>
let ministryId: string

beforeAll(async () => {
  database = await openTestDatabase()
  const { user } = await ministryOf(database.payload, 'KH')
  ministryId = user.id
  ministry = actionsOf(database.payload, user)
  secretariat = actionsOf(database.payload, (await secretariatOf(database.payload)).user)
})

afterAll(() => database.close())

interface Refusal {
  message: string
  path: string
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

const small = { amount: 5000, currency: 'USD', priceYear: 2026, source: 's1' }
const named = { check: 'costSize', path: 'cost.amount', value: '5000 USD 2026' }
const UNUSUAL = [
  {
    path: 'cost.amount',
    check: 'costSize',
    value: '5000 USD 2026',
    message:
      '5,000 USD is unusual: costs lie between 10,000 and 200,000,000,000 US dollars. Correct it or, if it is right, acknowledge it with a reason: send {"acknowledge":[{"check":"costSize","path":"cost.amount","value":"5000 USD 2026","reason":"why it is right"}]}.',
  },
]

/** The stored acknowledgements, without the ids of their rows. */
async function acknowledged(id: string) {
  const { acknowledgements } = await newest(database.payload, id)
  return (acknowledgements ?? []).map(({ at, by, check, path, reason, value }) => ({
    ...{ at: typeof at, by, check, path, reason, value },
  }))
}

describe('an unusual cost', () => {
  test('is a draft, and refused when it is submitted until it is acknowledged', async () => {
    const { id } = await ministry.create(entry({ cost: small }))
    expect(await refusal(ministry.step(id, 'submit'))).toEqual(UNUSUAL)
    const acknowledge = [{ ...named, reason: ' A study alone. ' }]
    await ministry.step(id, 'submit', { acknowledge })
    expect(await acknowledged(id)).toEqual([
      { ...named, at: 'string', by: ministryId, reason: 'A study alone.' },
    ])
    // Stored acknowledgements count on publication, and are not public.
    await secretariat.step(id, 'publish')
    const record = String((await logOf(database.payload, id))[0]?.record)
    expect(record).toContain('"amount":5000')
    expect(record).not.toMatch(/A study alone|acknowledge/)
    const stranger = await database.payload.findByID({
      collection: 'projects',
      id,
      overrideAccess: false,
    })
    expect(stranger.acknowledgements).toEqual([])
    expect(JSON.stringify(stranger)).not.toContain('A study alone')
    for (const name of ['reason', 'by', 'value', 'check']) {
      const probe = database.payload.find({
        collection: 'projects',
        where: { [`acknowledgements.${name}`]: { exists: true } },
        overrideAccess: false,
      })
      await expect(probe).rejects.toThrow(`acknowledgements.${name}`)
    }
  })

  test('may be acknowledged in a draft; another value needs a new acknowledgement', async () => {
    const { id } = await ministry.create(entry({ cost: small }))
    await ministry.save(id, { acknowledge: [{ ...named, reason: 'A study.' }] })
    await ministry.save(id, { summary: 'Another text.' })
    await ministry.save(id, { cost: { ...small, amount: 6000 } })
    expect(await refusal(ministry.step(id, 'submit'))).toMatchObject([{ value: '6000 USD 2026' }])
    await ministry.save(id, { cost: small })
    await ministry.step(id, 'submit')
    expect((await newest(database.payload, id)).stage).toBe('submitted')
  })

  test('is checked in dollars, at the nearest rate if the price year has none', async () => {
    // The rates of the riel begin in 2015.
    const cost = { amount: 30_000_000, currency: 'KHR', priceYear: 2014, source: 's1' }
    const { id } = await ministry.create(entry({ cost }))
    expect(await refusal(ministry.step(id, 'submit'))).toMatchObject([
      { check: 'costSize', path: 'cost.amount', value: '30000000 KHR 2014' },
    ])
    await ministry.step(id, 'submit', { cost: { ...cost, amount: 300_000_000_000 } })
  })

  test('above two hundred billion, as an alternative and as investment sought too', async () => {
    const much = { amount: 200_000_000_001, currency: 'USD', source: 's1' }
    const { id } = await ministry.create(
      entry({ costAlternatives: [{ ...much, source: 's1' }], investmentSought: small }),
    )
    expect((await refusal(ministry.step(id, 'submit'))).map(({ path }) => path)).toEqual([
      'costAlternatives.0.amount',
      'investmentSought.amount',
      // It is also more than a thousand times the cost.
      'costAlternatives.0.amount',
    ])
  })
})

/** Places of Cambodia that lie in Viet Nam. */
const astray = (length: number) =>
  Array.from({ length }, (_, n) => ({ country: 'KH', latitude: 16 + n / 1000, longitude: 107 }))

test('all places of an entry are acknowledged at once', async () => {
  const { id } = await ministry.create(entry({ locations: astray(200) }))
  const acknowledge = (await refusal(ministry.step(id, 'submit'))).map(
    ({ check, path, value }) => ({ check, path, value, reason: 'On the way.' }),
  )
  await ministry.step(id, 'submit', { acknowledge })
  const { acknowledgements, stage } = await newest(database.payload, id)
  expect([acknowledgements?.length, stage]).toEqual([200, 'submitted'])
})

test('more places than one request may acknowledge need several', async () => {
  const locations = astray(130).map((place) => ({
    ...place,
    geometry: { type: 'Point', coordinates: [place.longitude, place.latitude] },
  }))
  const { id } = await ministry.create(entry({ locations }))
  const findings = (await refusal(ministry.step(id, 'submit'))).map(({ check, path, value }) => ({
    ...{ check, path, value, reason: 'On the way.' },
  }))
  expect(findings).toHaveLength(260)
  await ministry.save(id, { acknowledge: findings.slice(0, 200) })
  expect(await refusal(ministry.step(id, 'submit'))).toHaveLength(60)
  await ministry.step(id, 'submit', { acknowledge: findings.slice(200) })
  const { acknowledgements, stage } = await newest(database.payload, id)
  expect([acknowledgements?.length, stage]).toEqual([260, 'submitted'])
})

test('beyond the maximum, acknowledgements that no longer count are dropped', async () => {
  const row = (value: string) => ({ ...named, value, reason: 'A study.', at: 'then' })
  const past = Array.from({ length: MAX_ACKNOWLEDGEMENTS }, (_, n) => row(`${n} USD 2026`))
  const { id } = await ministry.create(entry({ cost: small }))
  const originalDoc = {
    ...(await newest(database.payload, id)),
    acknowledgements: [row(named.value), ...past],
  }
  const req = await createLocalReq({}, database.payload)
  const taken: unknown = await applyAcknowledgements({ data: {}, originalDoc, req } as never)
  expect(taken).toEqual({ acknowledgements: [row(named.value)] })
})

describe('only the system sets who acknowledged and when', () => {
  test('a client’s own rows are not accepted', async () => {
    const forged = [{ ...named, reason: 'x', by: ministryId, at: '2020-01-01T00:00:00Z' }]
    const attempt = ministry.create(entry({ cost: small, acknowledgements: forged }))
    const id = await attempt.then(
      (made) => made.id,
      () => null,
    )
    if (id) expect(await acknowledged(id)).toEqual([])
  })

  test('only findings can be acknowledged, with a reason; otherwise nothing is stored', async () => {
    const { id } = await ministry.create(entry({ cost: small }))
    const ask = (row: Record<string, unknown>) =>
      refusal(ministry.save(id, { acknowledge: [{ ...named, reason: 'A study.', ...row }] }))
    expect(await ask({ value: '7000 USD 2026' })).toEqual([
      {
        path: 'acknowledge.0.value',
        message:
          'There is nothing to acknowledge: costSize does not find “7000 USD 2026” at cost.amount.',
      },
    ])
    expect(await ask({ reason: ' ' })).toEqual([
      { path: 'acknowledge.0.reason', message: 'Say why it is right.' },
    ])
    expect(await ask({ check: 'constructor' })).toEqual([
      {
        path: 'acknowledge.0.check',
        message: `Allowed: ${codesOf(UNUSUAL_CHECKS).join(', ')}.`,
      },
    ])
    expect(await acknowledged(id)).toEqual([])
  })

  test('a second acknowledgement of the same value replaces the first', async () => {
    const { id } = await ministry.create(entry({ cost: small }))
    await ministry.save(id, { acknowledge: [{ ...named, reason: 'One.' }] })
    await ministry.save(id, { acknowledge: [{ ...named, reason: 'Two.' }] })
    expect(await acknowledged(id)).toMatchObject([{ reason: 'Two.' }])
  })
})
