import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { handleFormStateLocking } from '@payloadcms/ui/utilities/handleFormStateLocking'
import { createLocalReq, type CollectionSlug, type TypedUser } from 'payload'
import { removeInvalidLocks } from '@/permissions'
import { openTestDatabase, type TestDatabase } from '../../support/database'
import { ministryOf, secretariatOf } from '../../support/people'
import { entry, actionsOf } from '../../support/projects'

const LOCKS = 'payload-locked-documents'

let database: TestDatabase
let laos: TypedUser
let thailand: TypedUser
let secretariat: TypedUser

beforeAll(async () => {
  database = await openTestDatabase()
  const { payload } = database
  laos = (await ministryOf(payload, 'LA')).user
  thailand = (await ministryOf(payload, 'TH')).user
  secretariat = (await secretariatOf(payload)).user
})

afterAll(() => database.close())

/** Edits a document in the admin, which asks for its lock at each keystroke. */
async function edit(user: TypedUser, collectionSlug: CollectionSlug, id: string) {
  const req = await createLocalReq({ user }, database.payload)
  return handleFormStateLocking({ id, collectionSlug, req, updateLastEdited: true })
}

/** The persons who have a lock stored on a document, whether it counts or not. */
async function holders(id: string): Promise<string[]> {
  const { docs } = await database.payload.find({ collection: 'users', pagination: false })
  const held: string[] = []
  for (const user of docs) {
    const { totalDocs } = await database.payload.db.count({
      collection: LOCKS,
      where: {
        and: [{ 'document.value': { equals: id } }, { 'user.value': { equals: user.id } }],
      },
    })
    if (totalDocs > 0) held.push(user.id)
  }
  return held
}

/** A save over REST, which minds locks. */
function save(user: TypedUser, id: string, data: Record<string, unknown>, draft = true) {
  return database.payload.update({
    collection: 'projects',
    id,
    data,
    draft,
    overrideAccess: false,
    overrideLock: false,
    user,
  })
}

async function ofThailand(): Promise<string> {
  const made = await actionsOf(database.payload, thailand).create(entry({ leadState: 'TH' }))
  return made.id
}

async function published(): Promise<string> {
  const id = await ofThailand()
  await actionsOf(database.payload, thailand).step(id, 'submit')
  await actionsOf(database.payload, secretariat).step(id, 'publish')
  return id
}

describe('a lock without the right to update', () => {
  test('is not made on what the person may only read', async () => {
    const id = await published()
    await edit(laos, 'projects', id)
    expect(await holders(id)).toEqual([])
    await save(thailand, id, { title: 'Saved' })
  })

  test('is not made on what the person may not see, nor on what is not there', async () => {
    const hidden = await ofThailand()
    const unknown = '019abcde-0000-7000-8000-000000000000'
    for (const id of [hidden, unknown]) {
      await expect(edit(laos, 'projects', id)).rejects.toMatchObject({ status: 404 })
      expect(await holders(id)).toEqual([])
    }
    await expect(edit(laos, 'constructor' as CollectionSlug, hidden)).rejects.toThrow()
  })

  test('is not made on what its own ministry has submitted', async () => {
    const id = await ofThailand()
    await actionsOf(database.payload, thailand).step(id, 'submit')
    await edit(thailand, 'projects', id)
    expect(await holders(id)).toEqual([])
  })

  test('counts no more once the person has lost the right, whoever asks', async () => {
    const id = await ofThailand()
    await edit(thailand, 'projects', id)
    await expect(save(secretariat, id, { title: 'Other' })).rejects.toMatchObject({ status: 423 })
    const set = (data: Record<string, unknown>) =>
      database.payload.update({ collection: 'users', id: thailand.id, data, overrideAccess: true })
    await set({ state: 'MY' })
    await save(secretariat, id, { title: 'Of a person who has moved' })
    await set({ state: 'TH' })
    await edit(thailand, 'projects', id)
    await set({ active: false })
    await save(secretariat, id, { title: 'Of a person who has left' })
    await set({ active: true })
  })

  test('counts no more once the project is led by another state', async () => {
    const id = await published()
    await edit(thailand, 'projects', id)
    await database.payload.update({
      collection: 'projects',
      id,
      data: { leadState: 'LA' },
      draft: true,
      overrideLock: true,
      overrideAccess: false,
      user: secretariat,
    })
    await edit(thailand, 'projects', id)
    expect(await holders(id)).toEqual([])
    await save(laos, id, { title: 'By the new lead' })
  })
})

test('no lock holds a withdrawal up', async () => {
  const id = await published()
  await edit(thailand, 'projects', id)
  await save(secretariat, id, { transition: 'withdraw' }, false)
})

test('whoever may update a document takes its lock over, and nobody else', async () => {
  const id = await published()
  await edit(secretariat, 'projects', id)
  const { docs } = await database.payload.find({
    collection: LOCKS,
    where: { 'document.value': { equals: id } },
  })
  const take = (user: TypedUser) =>
    database.payload.update({
      collection: LOCKS,
      id: docs[0]!.id,
      data: { user: { relationTo: 'users', value: user.id } },
      overrideAccess: false,
      user,
    })
  await expect(take(laos)).rejects.toMatchObject({ status: 403 })
  await take(thailand)
  expect(await holders(id)).toEqual([thailand.id])
})

test('nobody keeps a person from changing her own password', async () => {
  const { payload } = database
  await edit(laos, 'users', secretariat.id).catch(() => undefined)
  expect(await holders(secretariat.id)).toEqual([])
  const { docs } = await payload.find({
    collection: 'users',
    where: { role: { equals: 'administrator' } },
  })
  await edit({ ...docs[0]!, collection: 'users' }, 'users', secretariat.id)
  expect(await holders(secretariat.id)).toHaveLength(1)
  const change = (user: TypedUser) =>
    payload.update({
      collection: 'users',
      id: secretariat.id,
      data: { name: 'Secretariat itself' },
      overrideAccess: false,
      overrideLock: false,
      user,
    })
  await change(secretariat)
})

test('the start removes what counts for nobody, and leaves what somebody holds', async () => {
  const { payload } = database
  const kept = await ofThailand()
  await edit(thailand, 'projects', kept)
  const moved = await ofThailand()
  // As a release before this one left it: a lock of a person who lost her right meanwhile.
  const gone = await ministryOf(payload, 'MY')
  await payload.update({ collection: 'users', id: gone.user.id, data: { state: 'TH' } })
  await edit({ ...gone.user, state: 'TH' }, 'projects', moved)
  expect(await holders(moved)).toEqual([gone.user.id])
  await payload.update({ collection: 'users', id: gone.user.id, data: { active: false } })
  await removeInvalidLocks(payload)
  await removeInvalidLocks(payload)
  expect([await holders(kept), await holders(moved)]).toEqual([[thailand.id], []])
})
