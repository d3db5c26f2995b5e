import { sql } from '@payloadcms/db-sqlite'
import type { SQL } from '@payloadcms/db-sqlite/drizzle'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { nextNumber } from '@/database/counter'
import { type ClientSession, MongoClient } from 'mongodb'
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import { openTestDatabase, type TestDatabase } from '../../support/database'
import { ENGINE } from '../../support/engine'

let database: TestDatabase

beforeAll(async () => {
  database = await openTestDatabase()
})

afterAll(() => database.close())

const organisation = (name: string) => ({ name, kind: 'company' as const })

test('a hundred creates side by side, ten of which fail after the row is written, leave ninety', async () => {
  const { payload } = database
  const hooks = payload.collections.organisations.config.hooks.afterChange
  const failing = ({ doc }: { doc: { name?: string } }): void => {
    if (doc.name?.startsWith('fails')) throw new Error('after the row')
  }
  hooks.push(failing as never)
  const results = await Promise.allSettled(
    Array.from({ length: 100 }, (_, n) =>
      payload.create({
        collection: 'organisations',
        data: organisation(n % 10 === 0 ? `fails ${String(n)}` : `holds ${String(n)}`),
        overrideAccess: true,
      }),
    ),
  )
  hooks.splice(hooks.indexOf(failing as never), 1)
  const count = async (name: string) =>
    (
      await payload.count({
        collection: 'organisations',
        where: { name: { like: name } },
        overrideAccess: true,
      })
    ).totalDocs
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(90)
  expect([await count('holds '), await count('fails ')]).toEqual([90, 0])
})

test('a write outside the open transaction waits for it and is not lost', async () => {
  const { payload } = database
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  await payload.create({
    collection: 'organisations',
    data: organisation('inside'),
    overrideAccess: true,
    req,
  })
  const outside = payload.db.create({
    collection: 'registry',
    data: { id: 'outside', key: 'outside', n: 1 },
  })
  await new Promise((resolve) => setTimeout(resolve, 100))
  await commitTransaction(req)
  await outside
  expect(
    await payload.db.findOne({ collection: 'registry', where: { key: { equals: 'outside' } } }),
  ).toMatchObject({ n: 1 })
})

test('numbers have no gaps or duplicates, and a rollback returns its number', async () => {
  const { payload } = database
  const take = async (keep: boolean) => {
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    const n = await nextNumber('test', req)
    await (keep ? commitTransaction(req) : killTransaction(req))
    return keep ? [n] : []
  }
  const taken = await Promise.all(Array.from({ length: 40 }, (_, n) => take(n % 4 !== 3)))
  expect(taken.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, n) => n + 1))
})

interface Statements {
  db: { run(statement: SQL): Promise<unknown> }
}

/** A dangling reference that is checked only on commit. */
async function breakReference({ db }: Statements): Promise<void> {
  await db.run(sql.raw('PRAGMA defer_foreign_keys = ON'))
  await db.run(
    sql.raw(
      "INSERT INTO organisations_locales (name, _locale, _parent_id) VALUES ('x', 'en', 'nobody')",
    ),
  )
}

/** Like the server does with a transaction that takes too long. */
async function endOnServer(session: ClientSession): Promise<void> {
  const client = await MongoClient.connect(database.place.DATABASE_URI)
  await client.db('admin').command({ killSessions: [{ id: session.id?.id }] })
  await client.close()
}

test('a commit that fails is an error and not a silent loss', async () => {
  const { payload } = database
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  await payload.db.create({ collection: 'registry', data: { id: 'lost', key: 'lost', n: 1 }, req })
  const session: unknown = payload.db.sessions[String(await req.transactionID)]
  await (ENGINE === 'mongodb'
    ? endOnServer(session as ClientSession)
    : breakReference(session as Statements))
  await expect(commitTransaction(req)).rejects.toThrow(/FOREIGN KEY|transaction/i)
  const lost = { key: { equals: 'lost' } }
  expect(await payload.db.findOne({ collection: 'registry', where: lost })).toBeNull()
  // The turn was passed on: the next writer is served.
  await payload.create({
    collection: 'organisations',
    data: organisation('after the failure'),
    overrideAccess: true,
  })
})
