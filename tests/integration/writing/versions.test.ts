import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createLocalReq, restoreVersionOperation } from 'payload'
import { MAX_PLAIN_SAVES } from '@/writing/pruneSaves'
import { openTestDatabase, type TestDatabase } from '../../support/database'
import { ministryOf, secretariatOf, type Person } from '../../support/people'
import { entry, actionsOf } from '../../support/projects'

let database: TestDatabase
let ministry: Person
let secretariat: Person

beforeAll(async () => {
  database = await openTestDatabase()
  ministry = await ministryOf(database.payload, 'KH')
  secretariat = await secretariatOf(database.payload)
})

afterAll(() => database.close())

/** Each version of a project with its step and its author, oldest first. */
async function historyOf(id: string) {
  const { docs } = await database.payload.findVersions({
    collection: 'projects',
    where: { parent: { equals: id } },
    sort: 'updatedAt',
    limit: 500,
    depth: 0,
  })
  return docs.map(({ version }) => [version.savedAs, version.savedBy, version.title])
}

test('many saves displace no version with a transition, and are limited themselves', async () => {
  const { payload } = database
  const hand = actionsOf(payload, ministry.user)
  const { id } = await hand.create(entry({ title: 'As it was handed in' }))
  await hand.step(id, 'submit')
  await actionsOf(payload, secretariat.user).step(id, 'return', { returnReason: 'Of which year?' })
  const SAVES = MAX_PLAIN_SAVES + 5
  for (let turn = 1; turn <= SAVES; turn += 1) await hand.save(id, { title: `Save ${turn}` })
  const by = ministry.user.id
  expect(await historyOf(id)).toEqual([
    ['submit', by, 'As it was handed in'],
    ['return', secretariat.user.id, 'As it was handed in'],
    ...Array.from({ length: MAX_PLAIN_SAVES }, (_, at) => [
      'save',
      by,
      `Save ${SAVES - MAX_PLAIN_SAVES + at + 1}`,
    ]),
  ])
}, 120_000)

test('a restored version records who restored it', async () => {
  const { payload } = database
  const hand = actionsOf(payload, ministry.user)
  const { id } = await hand.create(entry({ title: 'First' }))
  await hand.save(id, { title: 'Second' })
  const { docs } = await payload.findVersions({
    collection: 'projects',
    where: { parent: { equals: id }, 'version.title': { equals: 'First' } },
  })
  await restoreVersionOperation({
    collection: payload.collections.projects,
    id: docs[0]!.id,
    draft: true,
    overrideAccess: false,
    req: await createLocalReq({ user: secretariat.user }, payload),
  })
  expect((await historyOf(id)).at(-1)).toEqual(['save', secretariat.user.id, 'First'])
})

test('nobody can set the author or step of a version, and strangers cannot read them', async () => {
  const { payload } = database
  const forged = { savedBy: secretariat.user.id, savedAs: 'publish', lastEditedBy: null }
  const hand = actionsOf(payload, ministry.user)
  await expect(hand.create(entry(forged))).rejects.toMatchObject({ status: 400 })
  const { id } = await hand.create(entry())
  await expect(hand.save(id, { title: 'Forged', ...forged })).rejects.toMatchObject({ status: 400 })
  for (const [savedAs, savedBy] of await historyOf(id))
    expect([savedAs, savedBy]).toEqual(['save', ministry.user.id])
  await hand.step(id, 'submit')
  await actionsOf(payload, secretariat.user).step(id, 'publish')
  const seen = await payload.findByID({ collection: 'projects', id, overrideAccess: false })
  expect(JSON.stringify(seen)).not.toContain(secretariat.user.id)
  expect(seen).not.toHaveProperty('savedBy')
  expect(seen).not.toHaveProperty('savedAs')
  const ask = payload.find({
    collection: 'projects',
    where: { savedBy: { equals: secretariat.user.id } },
    overrideAccess: false,
  })
  await expect(ask).rejects.toThrow('savedBy')
})
