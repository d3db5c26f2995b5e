import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { openTestDatabase, type TestDatabase } from '../../support/database'
import { ministryOf, secretariatOf } from '../../support/people'
import { entry, actionsOf } from '../../support/projects'

let database: TestDatabase
let ministry: ReturnType<typeof actionsOf>
let secretariat: ReturnType<typeof actionsOf>

beforeAll(async () => {
  database = await openTestDatabase()
  const { payload } = database
  ministry = actionsOf(payload, (await ministryOf(payload, 'KH')).user)
  secretariat = actionsOf(payload, (await secretariatOf(payload)).user)
})

afterAll(() => database.close())

/** Our own reads of the whole stored document during `act`; Payload's have its access filter. */
async function readsOf(id: string, act: () => Promise<unknown>) {
  const { db } = database.payload
  const rows = jest.spyOn(db, 'findOne')
  const versions = jest.spyOn(db, 'findVersions')
  await act()
  const row = JSON.stringify({ id: { equals: id } })
  const newest = JSON.stringify({ parent: { equals: id }, latest: { equals: true } })
  const counts = {
    row: rows.mock.calls.filter(
      ([{ collection, where }]) => collection === 'projects' && JSON.stringify(where) === row,
    ).length,
    newest: versions.mock.calls.filter(
      ([{ collection, where }]) => collection === 'projects' && JSON.stringify(where) === newest,
    ).length,
  }
  rows.mockRestore()
  versions.mockRestore()
  return counts
}

test('the stored row is read once before a write and once after it, and so is the newest version', async () => {
  const { id } = await ministry.create(entry())
  expect(await readsOf(id, () => ministry.save(id, { summary: 'A river port.' }))).toEqual({
    row: 2,
    newest: 2,
  })
  expect(await readsOf(id, () => ministry.step(id, 'submit'))).toEqual({ row: 2, newest: 2 })
  // What is published is checked in the public row.
  expect(await readsOf(id, () => secretariat.step(id, 'publish'))).toEqual({ row: 2, newest: 1 })
})
