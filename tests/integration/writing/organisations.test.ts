import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { TypedUser } from 'payload'
import { openTestDatabase, type TestDatabase } from '../../support/database'
import { ministryOf, secondOfSecretariat, secretariatOf } from '../../support/people'
import { entry, actionsOf } from '../../support/projects'

let database: TestDatabase
let cambodia: TypedUser
let secretariat: TypedUser
let thailand: TypedUser

beforeAll(async () => {
  database = await openTestDatabase()
  const { payload } = database
  cambodia = (await ministryOf(payload, 'KH')).user
  thailand = (await ministryOf(payload, 'TH')).user
  secretariat = (await secretariatOf(payload)).user
})

afterAll(() => database.close())

async function newOrganisation(user: TypedUser, name: string): Promise<string> {
  const { id } = await database.payload.create({
    collection: 'organisations',
    data: { name, kind: 'government' },
    overrideAccess: false,
    user,
  })
  return id
}

/** Which of the three see the organisation in a list. */
async function seenBy(id: string): Promise<boolean[]> {
  return Promise.all(
    [cambodia, thailand, secretariat].map(async (user) => {
      const { totalDocs } = await database.payload.find({
        collection: 'organisations',
        where: { id: { equals: id } },
        overrideAccess: false,
        user,
      })
      return totalDocs === 1
    }),
  )
}

test('an organisation entered by a ministry is visible only to it until a public record refers to it', async () => {
  const { payload } = database
  const owner = await newOrganisation(cambodia, 'Railway Board of Cambodia')
  expect(await seenBy(owner)).toEqual([true, false, true])

  const refused = actionsOf(payload, thailand).create(entry({ leadState: 'TH', owner }))
  await expect(refused).rejects.toMatchObject({ data: { errors: [{ path: 'owner' }] } })

  const mine = actionsOf(payload, cambodia)
  const { id } = await mine.create(entry({ owner }))
  expect(await seenBy(owner)).toEqual([true, false, true])
  await mine.step(id, 'submit')
  await actionsOf(payload, secretariat).step(id, 'publish')
  expect(await seenBy(owner)).toEqual([true, true, true])
})

test('one entered by the secretariat is offered to every ministry', async () => {
  expect(await seenBy(await newOrganisation(secretariat, 'ASEAN Infrastructure Fund'))).toEqual([
    true,
    true,
    true,
  ])
})

test('a project that is handed over brings its organisations along', async () => {
  const { payload } = database
  const owner = await newOrganisation(cambodia, 'River Commission')
  const { id } = await actionsOf(payload, cambodia).create(entry({ owner }))
  const approver = (await secondOfSecretariat(payload)).user
  await actionsOf(payload, approver).save(id, { leadState: 'TH' })
  expect(await seenBy(owner)).toEqual([true, true, true])
  await actionsOf(payload, thailand).save(id, { summary: 'Ours now.' })
})
