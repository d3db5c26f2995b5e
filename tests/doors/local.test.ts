import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { TypedUser } from 'payload'
import { createUser, type AccountRequest } from '@/operations/prepare/accounts'
import { openTestDatabase, type TestDatabase } from '../support/database'
import { openStore } from '../support/store'
import { askLocal } from './ask/local'
import type { Asker } from './ask/types'
import { testMatrix } from './matrix'
import type { Fixture, Who } from './seedRow'
import { TABLE } from './table'

let database: TestDatabase
let fixture: Fixture

type Account = Exclude<Who, 'stranger'>

const ACCOUNTS: Record<Account, Omit<AccountRequest, 'email' | 'name'>> = {
  administrator: { role: 'administrator' },
  former: { role: 'secretariat' },
  ministry: { role: 'ministry', state: 'KH' },
  neighbour: { role: 'ministry', state: 'TH' },
  organiser: { role: 'organiser' },
  secretariat: { role: 'secretariat' },
}

beforeAll(async () => {
  database = await openTestDatabase()
  const { payload } = database
  const ask = { stranger: askLocal(payload, undefined) } as Record<Who, Asker>
  const ids = {} as Fixture['ids']
  for (const [who, request] of Object.entries(ACCOUNTS) as [Account, AccountRequest][]) {
    const email = `${who}@example.org`
    await createUser(payload, { ...request, email, name: who })
    const { docs } = await payload.update({
      collection: 'users',
      where: { email: { equals: email } },
      data: { active: who !== 'former' },
      overrideAccess: true,
    })
    const user: TypedUser = { ...docs[0]!, collection: 'users' }
    ids[who] = user.id
    ask[who] = askLocal(payload, user)
  }
  fixture = { ask, ids, store: openStore(database.place) }
}, 120_000)

afterAll(async () => {
  await fixture.store.close()
  await database.close()
})

test('every collection has its row, Payload’s own included', () => {
  const collections = database.payload.config.collections.map(({ slug }) => slug)
  expect([...new Set(TABLE.map(({ collection }) => collection))].sort()).toEqual(
    [...collections].sort(),
  )
  // Otherwise the table would have to cover this as well.
  expect(database.payload.config.globals).toEqual([])
})

test('no rule of access is one of Payload’s own defaults', () => {
  const open = database.payload.config.collections.flatMap(({ access, slug }) =>
    Object.entries(access)
      .filter(([, rule]) =>
        /^defaultAccess$/.test((rule as { name?: string } | undefined)?.name ?? ''),
      )
      .map(([operation]) => `${slug} ${operation}`),
  )
  expect(open).toEqual([])
})

describe('the Local API with a user', () => {
  testMatrix(
    () => ({ fixture, doors: fixture.ask }),
    // It cannot restore a version as a draft, the only allowed way.
    (_row, operation) => operation === 'restore',
  )
})
