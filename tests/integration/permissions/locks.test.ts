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

/** Edits a document in the admin, which requests its lock at each keystroke. */
async function edit(user: TypedUser, collectionSlug: CollectionSlug, id: string) {
  const req = await createLocalReq({ user }, database.payload)
  return handleFormStateLocking({ id, collectionSlug, req, updateLastEdited: true })
}

/** The users with a stored lock on a document, whether it counts or not. */
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

/** A save over REST, which respects locks. */
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
  test('names its holder to a colleague who sees it, and to nobody else', async () => {
    const made = await actionsOf(database.payload, laos).create(entry({ leadState: 'LA' }))
    await edit(laos, 'projects', made.id)
    const seen = await edit(secretariat, 'projects', made.id)
    expect(seen?.user).toEqual({ id: laos.id, email: 'Ministry of LA' })
    const read = (payloadAPI: 'GraphQL' | 'REST' | 'local', user: TypedUser) =>
      database.payload.find({
        collection: LOCKS,
        where: { 'document.value': { equals: made.id } },
        depth: 1,
        overrideAccess: false,
        req: { payloadAPI },
        user,
      })
    const holder = async (payloadAPI: 'GraphQL' | 'REST' | 'local', user: TypedUser) =>
      (await read(payloadAPI, user)).docs.map((lock) => lock.user.value)
    expect(await holder('REST', secretariat)).toEqual([laos.id])
    expect(await holder('GraphQL', secretariat)).toEqual([laos.id])
    expect(await holder('local', thailand)).toEqual([])
  })

  test('is not created on what the user may only read', async () => {
    const id = await published()
    await edit(laos, 'projects', id)
    expect(await holders(id)).toEqual([])
    await save(thailand, id, { title: 'Saved' })
  })

  test('is not created on what the user may not see, or what does not exist', async () => {
    const hidden = await ofThailand()
    const unknown = '019abcde-0000-7000-8000-000000000000'
    for (const id of [hidden, unknown]) {
      await expect(edit(laos, 'projects', id)).rejects.toMatchObject({ status: 404 })
      expect(await holders(id)).toEqual([])
    }
    await expect(edit(laos, 'constructor' as CollectionSlug, hidden)).rejects.toThrow()
  })

  test('is not created on what the user’s own ministry has submitted', async () => {
    const id = await ofThailand()
    await actionsOf(database.payload, thailand).step(id, 'submit')
    await edit(thailand, 'projects', id)
    expect(await holders(id)).toEqual([])
  })

  test('no longer counts once the user has lost the right, whoever asks', async () => {
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

  test('no longer counts once another state leads the project', async () => {
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

test('no lock blocks a withdrawal', async () => {
  const id = await published()
  await edit(thailand, 'projects', id)
  await save(secretariat, id, { transition: 'withdraw' }, false)
})

test('those who may update a document can take over its lock, and nobody else', async () => {
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

test('a lock does not prevent users from changing their own passwords', async () => {
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

test('the start removes locks that no longer count, and leaves those in use', async () => {
  const { payload } = database
  const kept = await ofThailand()
  await edit(thailand, 'projects', kept)
  const moved = await ofThailand()
  // As left by an earlier release: a lock of a user who has lost the right since.
  const gone = await ministryOf(payload, 'MY')
  await payload.update({ collection: 'users', id: gone.user.id, data: { state: 'TH' } })
  await edit({ ...gone.user, state: 'TH' }, 'projects', moved)
  expect(await holders(moved)).toEqual([gone.user.id])
  await payload.update({ collection: 'users', id: gone.user.id, data: { active: false } })
  await removeInvalidLocks(payload)
  await removeInvalidLocks(payload)
  expect([await holders(kept), await holders(moved)]).toEqual([[thailand.id], []])
})
