import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import Database from 'libsql'
import { createLocalReq, type Payload, type TypedUser } from 'payload'
import { openTestDatabase, type TestDatabase } from '../../support/database'
import { ministryOf, secretariatOf } from '../../support/people'
import { entry, actionsOf, logOf } from '../../support/projects'

let database: TestDatabase
let payload: Payload
let ministry: TypedUser
let secretariat: TypedUser
let root: TypedUser

beforeAll(async () => {
  database = await openTestDatabase()
  ;({ payload } = database)
  ministry = (await ministryOf(payload, 'KH')).user
  secretariat = (await secretariatOf(payload)).user
  const { docs } = await payload.find({
    collection: 'users',
    where: { role: { equals: 'administrator' } },
    overrideAccess: true,
  })
  root = { ...docs[0]!, collection: 'users' }
})

afterAll(() => database.close())

const events = async (row: string) => {
  const { docs } = await payload.find({
    collection: 'trail',
    where: { row: { equals: row } },
    sort: 'at',
    depth: 0,
    overrideAccess: true,
  })
  return docs.map(({ by, details, event, of }) => ({ by, collection: of, details, event }))
}

describe('an archived rate', () => {
  const COST = { amount: 4_000_000_000_000, currency: 'KHR', priceYear: 1999, source: 's1' }
  const rate = { currency: 'KHR' as const, period: '1999', perUsd: 4000, title: 'Rates' }
  const asSecretariat = () => ({ overrideAccess: false as const, user: secretariat })

  async function newRate(perUsd: number) {
    const data = { ...rate, perUsd, publisher: 'Bank' }
    return payload.create({ collection: 'exchange-rates', data, ...asSecretariat() })
  }
  const archive = (id: string) =>
    payload.update({
      collection: 'exchange-rates',
      id,
      data: { archived: true },
      ...asSecretariat(),
    })
  const dollars = async (id: string) =>
    (await logOf(payload, id)).map(
      ({ record }) => (JSON.parse(record!) as { cost: { usd?: number } }).cost.usd,
    )

  test('changes nothing public, and no later publication silently', async () => {
    const { id: rateId } = await newRate(4000)
    const organisation = await payload.create({
      collection: 'organisations',
      data: { name: 'Port authority', kind: 'government' },
      ...asSecretariat(),
    })
    const mine = actionsOf(payload, ministry)
    const { id } = await mine.create(entry({ cost: COST, owner: organisation.id }))
    await mine.step(id, 'submit')
    await actionsOf(payload, secretariat).step(id, 'publish')
    expect(await dollars(id)).toEqual([1_000_000_000])

    await archive(rateId)
    await payload.update({
      collection: 'organisations',
      id: organisation.id,
      data: { name: 'Port authority of Phnom Penh' },
      ...asSecretariat(),
    })
    expect(await dollars(id)).toEqual([1_000_000_000, 1_000_000_000])
    await mine.save(id, { summary: 'A river port, corrected.' })
    expect(await dollars(id)).toEqual([1_000_000_000, 1_000_000_000])

    await expect(mine.step(id, 'submit')).rejects.toMatchObject({
      status: 400,
      data: { errors: [{ path: 'cost.amount', check: 'rateArchived', value: 'KHR 1999' }] },
    })
    await newRate(5000)
    await mine.step(id, 'submit')
    await actionsOf(payload, secretariat).step(id, 'publish')
    expect(await dollars(id)).toEqual([1_000_000_000, 1_000_000_000, 800_000_000])
  })

  test('is replaced, and the new rate alone changes nothing public', async () => {
    const mine = actionsOf(payload, ministry)
    const { id } = await mine.create(entry({ cost: { ...COST, priceYear: 1998 } }))
    const made = await payload.create({
      collection: 'exchange-rates',
      data: { ...rate, period: '1998', publisher: 'Bank' },
      ...asSecretariat(),
    })
    await mine.step(id, 'submit')
    await actionsOf(payload, secretariat).step(id, 'publish')
    await payload.update({
      collection: 'exchange-rates',
      id: made.id,
      data: { perUsd: 8000 },
      ...asSecretariat(),
    })
    await mine.save(id, { summary: 'A draft over a public text.' })
    expect(await dollars(id)).toEqual([1_000_000_000])
  })
})

describe('a contact person', () => {
  async function newContact(name: string) {
    const { id: project } = await actionsOf(payload, ministry).create(entry())
    return payload.create({
      collection: 'contacts',
      data: { project, name, email: `${name}@example.org` },
      overrideAccess: false,
      user: ministry,
    })
  }

  async function erase(id: string, user: TypedUser) {
    const req = await createLocalReq({ user }, payload)
    Object.assign(req, { routeParams: { id } })
    const endpoints = payload.collections.contacts.config.endpoints || []
    const { handler } = endpoints.find((one) => one.path === '/:id/erase')!
    return handler(req)
  }

  test('is archived by their ministry and deleted by nobody', async () => {
    const { id } = await newContact('archivedperson')
    for (const user of [ministry, secretariat, root]) {
      await expect(
        payload.delete({ collection: 'contacts', id, overrideAccess: false, user }),
      ).rejects.toMatchObject({ status: 403 })
    }
    const archived = { archived: true }
    await payload.update({
      collection: 'contacts',
      id,
      data: archived,
      overrideAccess: false,
      user: ministry,
    })
    expect(await payload.findByID({ collection: 'contacts', id })).toMatchObject(archived)
    expect(await events(id)).toEqual([
      { by: ministry.id, collection: 'contacts', details: null, event: 'archived' },
    ])
  })

  test('is erased for good only by an administrator, and the trail contains nothing of them', async () => {
    const name = 'erasedperson7391'
    const { id } = await newContact(name)
    for (const user of [ministry, secretariat]) {
      await expect(erase(id, user)).rejects.toMatchObject({ status: 403 })
    }
    expect((await payload.findByID({ collection: 'contacts', id })).name).toBe(name)
    const answer = await erase(id, root)
    expect([answer.status, await answer.text()]).toEqual([
      200,
      '{"message":"The contact person was erased."}',
    ])
    await expect(payload.findByID({ collection: 'contacts', id })).rejects.toMatchObject({
      status: 404,
    })
    expect(await events(id)).toEqual([
      { by: root.id, collection: 'contacts', details: null, event: 'contactErased' },
    ])
    await expect(erase(id, root)).rejects.toMatchObject({ status: 404 })
    if (!database.place.DATABASE_URI) expect(storedBytes()).not.toContain(name)
  })

  /** The embedded database's file, after a checkpoint. */
  function storedBytes(): string {
    const file = path.join(database.place.DATA_DIR, 'catalogue.db')
    const connection = new Database(file)
    connection.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    connection.close()
    return readFileSync(file, 'latin1')
  }
})

describe('rows by a filter', () => {
  const every = { id: { exists: true } }

  test('are never deleted, not even one’s own', async () => {
    for (const collection of ['exchange-rates', 'payload-preferences'] as const) {
      await expect(
        payload.delete({ collection, where: every, overrideAccess: false, user: secretariat }),
      ).rejects.toMatchObject({ status: 403 })
    }
  })

  test('are changed up to the limit', async () => {
    const { docs } = await payload.update({
      collection: 'exchange-rates',
      where: every,
      limit: 2,
      sort: 'period',
      data: { url: 'https://example.org/limited' },
      overrideAccess: false,
      user: secretariat,
    })
    expect(docs).toHaveLength(2)
    const { totalDocs } = await payload.count({
      collection: 'exchange-rates',
      where: { url: { equals: 'https://example.org/limited' } },
    })
    expect(totalDocs).toBe(2)
  })
})
