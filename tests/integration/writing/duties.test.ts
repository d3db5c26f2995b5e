import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { createLocalReq, restoreVersionOperation } from 'payload'
import { openTestDatabase, type TestDatabase } from '../../support/database'
import { ministryOf, secretariatOf, secondOfSecretariat, type Person } from '../../support/people'
import { entry, actionsOf, newest } from '../../support/projects'

let database: TestDatabase
let first: Person
let second: Person
let ministry: ReturnType<typeof actionsOf>
let one: ReturnType<typeof actionsOf>
let other: ReturnType<typeof actionsOf>

beforeAll(async () => {
  database = await openTestDatabase()
  const { payload } = database
  first = await secretariatOf(payload)
  second = await secondOfSecretariat(payload)
  ministry = actionsOf(payload, (await ministryOf(payload, 'KH')).user)
  one = actionsOf(payload, first.user)
  other = actionsOf(payload, second.user)
})

afterAll(() => database.close())
afterEach(() => {
  delete process.env.ALLOW_SELF_APPROVAL
})

const refused = (path: string) => ({ status: 409, data: { errors: [{ path }] } })

/** A submitted entry, after something done by the first member of the secretariat. */
const WAYS: Record<string, [path: string, make: () => Promise<string>]> = {
  'entered and submitted it': [
    'submittedBy',
    async () => {
      const { id } = await one.create(entry())
      await one.step(id, 'submit')
      return id
    },
  ],
  'edited what a ministry submitted': [
    'lastEditedBy',
    async () => {
      const { id } = await ministry.create(entry())
      await ministry.step(id, 'submit')
      await one.save(id, { title: 'Edited in review' })
      return id
    },
  ],
  'edited before a ministry submitted': [
    'lastEditedBy',
    async () => {
      const { id } = await ministry.create(entry())
      await one.save(id, { title: 'Edited as a draft' })
      await ministry.step(id, 'submit')
      return id
    },
  ],
  'recalled it and submitted it anew': [
    'submittedBy',
    async () => {
      const { id } = await ministry.create(entry())
      await ministry.step(id, 'submit')
      await one.step(id, 'recall')
      await one.step(id, 'submit')
      return id
    },
  ],
  'entered it, and another person recalled and submitted it': [
    'lastEditedBy',
    async () => {
      const { id } = await one.create(entry())
      await one.step(id, 'submit')
      await ministry.step(id, 'recall')
      await ministry.step(id, 'submit')
      return id
    },
  ],
  'restored an older version of it': [
    'lastEditedBy',
    async () => {
      const { id } = await ministry.create(entry({ title: 'Older' }))
      await ministry.save(id, { title: 'Newer' })
      await ministry.step(id, 'submit')
      await restore(id, 'Older')
      return id
    },
  ],
  'submitted it with changes, and restored it': [
    'submittedBy',
    async () => {
      const { id } = await ministry.create(entry({ title: 'Old quay' }))
      await one.step(id, 'submit', { title: 'New quay' })
      await restore(id, 'Old quay')
      return id
    },
  ],
}

async function restore(id: string, title: string) {
  const { docs } = await database.payload.findVersions({
    collection: 'projects',
    where: { parent: { equals: id }, 'version.title': { equals: title } },
  })
  await restoreVersionOperation({
    collection: database.payload.collections.projects,
    id: docs[0]!.id,
    draft: true,
    overrideAccess: false,
    req: await createLocalReq({ user: first.user }, database.payload),
  })
}

const trailOf = async (id: string) => {
  const { docs } = await database.payload.find({
    collection: 'trail',
    where: { of: { equals: 'projects' }, row: { equals: id } },
    depth: 0,
    overrideAccess: false,
    user: first.user,
  })
  return docs.map(({ by, details, event }) => ({ by, details, event }))
}

describe('a member of the secretariat', () => {
  test.each(Object.entries(WAYS))('who %s cannot publish it, but another can', async (_, way) => {
    const [path, make] = way
    const id = await make()
    await expect(one.step(id, 'publish')).rejects.toMatchObject(refused(path))
    expect(await newest(database.payload, id)).toMatchObject({ stage: 'submitted' })
    await other.step(id, 'publish')
    expect(await newest(database.payload, id)).toMatchObject({ stage: 'published' })
    expect(await trailOf(id)).toEqual([])
  })

  test('who returned it with a reason can publish the resubmission', async () => {
    const { id } = await ministry.create(entry())
    await ministry.step(id, 'submit')
    await one.step(id, 'return', { returnReason: 'Which year?' })
    await ministry.step(id, 'submit')
    await one.step(id, 'publish')
  })
})

describe('if one person may take all steps', () => {
  test('they can publish their own entry, and the trail says so', async () => {
    process.env.ALLOW_SELF_APPROVAL = 'true'
    const { id } = await one.create(entry())
    await one.step(id, 'submit')
    await one.step(id, 'publish')
    expect(await trailOf(id)).toEqual([
      {
        by: first.user.id,
        event: 'publishedOwnEntry',
        details: { submitted: true, edited: true },
      },
    ])
  })

  test('neither other people’s entries nor a refused publication leave a trace', async () => {
    process.env.ALLOW_SELF_APPROVAL = 'true'
    const theirs = await ministry.create(entry())
    await ministry.step(theirs.id, 'submit')
    await one.step(theirs.id, 'publish')
    const own = await one.create(entry())
    await one.step(own.id, 'submit')
    await expect(
      one.step(own.id, 'publish', { submittedAt: '2026-01-01T00:00:00.000Z' }),
    ).rejects.toMatchObject(refused('submittedAt'))
    expect([await trailOf(theirs.id), await trailOf(own.id)]).toEqual([[], []])
  })
})
