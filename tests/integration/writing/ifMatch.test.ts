import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createLocalReq, type CollectionSlug, type TypedUser } from 'payload'
import { openTestDatabase, type TestDatabase } from '../../support/database'
import { ministryOf, secretariatOf } from '../../support/people'
import { entry, actionsOf, newest } from '../../support/projects'

let database: TestDatabase
let ministry: TypedUser
let neighbour: TypedUser
let secretariat: TypedUser

beforeAll(async () => {
  database = await openTestDatabase()
  const { payload } = database
  ministry = (await ministryOf(payload, 'KH')).user
  neighbour = (await ministryOf(payload, 'TH')).user
  secretariat = (await secretariatOf(payload)).user
})

afterAll(() => database.close())

/** A write as in a request, with its own `If-Match`. */
async function write(
  user: TypedUser,
  id: string,
  data: Record<string, unknown>,
  ifMatch: string | undefined,
  collection: CollectionSlug = 'projects',
) {
  const req = await createLocalReq({ user, context: {} }, database.payload)
  req.headers = new Headers(ifMatch === undefined ? {} : { 'If-Match': ifMatch })
  return database.payload.update({
    collection,
    id,
    data,
    draft: true,
    overrideAccess: false,
    req,
  } as never)
}

const tagOf = async (id: string) => `"${(await newest(database.payload, id)).updatedAt}"`
const made = async () => (await actionsOf(database.payload, ministry).create(entry())).id

const stale = (...paths: string[]) => ({
  status: 412,
  message: expect.stringContaining(paths.join(', ')),
  data: { errors: paths.map((path) => ({ path, message: expect.any(String) })) },
})

describe('a project', () => {
  test('a save based on the newest version succeeds, one based on an older version reports what changed', async () => {
    const id = await made()
    const base = await tagOf(id)
    await write(ministry, id, { summary: 'One.', cost: { amount: 5_000_000 } }, base)
    await expect(write(secretariat, id, { title: 'Two' }, base)).rejects.toMatchObject(
      stale('summary', 'cost.amount'),
    )
    expect(await newest(database.payload, id)).toMatchObject({ summary: 'One.' })
    await write(secretariat, id, { title: 'Two' }, await tagOf(id))
    await write(secretariat, id, { title: 'Three' }, undefined)
    await write(secretariat, id, { title: 'Four' }, '*')
    expect(await newest(database.payload, id)).toMatchObject({ title: 'Four', summary: 'One.' })
  })

  test('of three simultaneous saves based on one version one succeeds', async () => {
    const id = await made()
    const base = await tagOf(id)
    const titles = ['First', 'Second', 'Third']
    const answers = await Promise.allSettled(
      titles.map((title) => write(ministry, id, { title }, base)),
    )
    const refused = answers.filter(({ status }) => status === 'rejected')
    expect(refused).toMatchObject([{ reason: stale('title') }, { reason: stale('title') }])
    const done = titles[answers.findIndex(({ status }) => status === 'fulfilled')]
    expect(await newest(database.payload, id)).toMatchObject({ title: done })
  })

  test('transitions are checked, even if the stage has changed', async () => {
    const id = await made()
    const base = await tagOf(id)
    await write(ministry, id, { transition: 'submit' }, base)
    await expect(write(ministry, id, { transition: 'submit' }, base)).rejects.toMatchObject(
      stale('stage', 'submittedAt', 'submittedBy', 'lastVerified'),
    )
    const submitted = await newest(database.payload, id)
    const tag = `"${submitted.updatedAt}"`
    await write(secretariat, id, { summary: 'Edited in review.' }, tag)
    const second = { transition: 'return', returnReason: 'Why?' }
    await expect(write(secretariat, id, second, tag)).rejects.toMatchObject({ status: 412 })
  })

  test('the newest draft counts, not the public text', async () => {
    const id = await made()
    const hand = actionsOf(database.payload, ministry)
    await hand.step(id, 'submit')
    await actionsOf(database.payload, secretariat).step(id, 'publish')
    const shown = await tagOf(id)
    await hand.save(id, { title: 'A newer draft' })
    await expect(write(ministry, id, { title: 'Other' }, shown)).rejects.toMatchObject(
      stale('stage', 'title'),
    )
  })

  test('those who may not write learn nothing from it', async () => {
    const id = await made()
    const old = '"2020-01-01T00:00:00.000Z"'
    await expect(write(neighbour, id, { title: 'X' }, old)).rejects.toMatchObject({ status: 403 })
  })

  test('an invalid value is refused', async () => {
    const id = await made()
    await expect(write(ministry, id, { title: 'X' }, 'yesterday')).rejects.toMatchObject({
      status: 400,
      data: { errors: [{ path: 'If-Match' }] },
    })
  })
})

test('a collection without versions reports what would be overwritten', async () => {
  const { payload } = database
  const made = await payload.create({
    collection: 'organisations',
    data: { name: 'Port Authority', country: 'KH', kind: 'government' },
  })
  const base = `"${made.updatedAt}"`
  await write(secretariat, made.id, { name: 'Ports Authority' }, base, 'organisations')
  await expect(
    write(secretariat, made.id, { name: 'Port Office' }, base, 'organisations'),
  ).rejects.toMatchObject(stale('name'))
})
