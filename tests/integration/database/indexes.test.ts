import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { openTestDatabase, type TestDatabase } from '../../support/database'
import { ENGINE } from '../../support/engine'

/** MongoDB's maximum per collection; an indexed localised field has one index per language. */
const MAX_INDEXES = 64

let database: TestDatabase

beforeAll(async () => {
  database = await openTestDatabase()
})

afterAll(() => database.close())

/** Names of the fields that come first in an index of projects, without their languages. */
async function indexedFirst(): Promise<string[]> {
  const { db } = database.payload
  if (ENGINE === 'sqlite') {
    const { client } = db as unknown as { client: { execute(sql: string): Promise<Result> } }
    const { rows } = await client.execute(
      `SELECT info.name FROM pragma_index_list('projects') AS list, pragma_index_info(list.name) AS info WHERE info.seqno = 0`,
    )
    return rows.map(({ name }) => String(name))
  }
  const { connection } = db as unknown as MongooseAdapter
  const indexes = await connection.collection('projects').indexes()
  return indexes.map(({ key }) => String(Object.keys(key)[0]))
}

interface Result {
  rows: { name: unknown }[]
}

test('fields that strangers filter and sort by have an index, on both engines', async () => {
  const inOneSpelling = (name: string) => name.replace(/_(?:id)?/g, '').toLowerCase()
  const found = new Set((await indexedFirst()).map(inOneSpelling))
  for (const field of ['_status', 'code', 'slug', 'leadState', 'sector', 'status', 'updatedAt']) {
    expect([field, found.has(inOneSpelling(field))]).toEqual([field, true])
  }
})

test('no collection has more indexes than MongoDB allows', async () => {
  if (ENGINE === 'sqlite') return
  const { connection } = database.payload.db as unknown as MongooseAdapter
  const names = (await connection.listCollections()).map(({ name }) => name)
  for (const name of names) {
    const indexes = await connection.collection(name).indexes()
    expect([name, indexes.length <= MAX_INDEXES]).toEqual([name, true])
  }
})
