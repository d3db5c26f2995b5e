import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openTestDatabase, type TestDatabase } from '../../support/database'
import { ministryOf, secretariatOf } from '../../support/people'
import { entry, actionsOf, logOf, newest } from '../../support/projects'

let database: TestDatabase
let ministry: ReturnType<typeof actionsOf>
let neighbour: ReturnType<typeof actionsOf>
let secretariat: ReturnType<typeof actionsOf>

beforeAll(async () => {
  database = await openTestDatabase()
  const { payload } = database
  ministry = actionsOf(payload, (await ministryOf(payload, 'KH')).user)
  neighbour = actionsOf(payload, (await ministryOf(payload, 'TH')).user)
  secretariat = actionsOf(payload, (await secretariatOf(payload)).user)
})

afterAll(() => database.close())

const stageOf = async (id: string) => (await newest(database.payload, id)).stage
const isPublic = async (id: string) => {
  const { totalDocs } = await database.payload.count({
    collection: 'projects',
    where: { id: { equals: id } },
    overrideAccess: false,
  })
  return totalDocs === 1
}

describe('the stages of an entry', () => {
  test('draft, submitted, returned, submitted again, published, withdrawn', async () => {
    const { id, code } = await ministry.create(entry())
    expect(code).toMatch(/^KH-TRA-\d{4}$/)
    expect([await stageOf(id), await isPublic(id)]).toEqual(['draft', false])

    await ministry.step(id, 'submit')
    expect([await stageOf(id), await isPublic(id)]).toEqual(['submitted', false])

    await secretariat.step(id, 'return', { returnReason: 'The cost is of which year?' })
    expect(await newest(database.payload, id)).toMatchObject({
      stage: 'changesRequested',
      returnReason: 'The cost is of which year?',
    })

    await ministry.save(id, { summary: 'A river port at Phnom Penh.' })
    await ministry.step(id, 'submit')
    await secretariat.step(id, 'publish')
    expect([await stageOf(id), await isPublic(id)]).toEqual(['published', true])

    await secretariat.step(id, 'withdraw')
    expect([await stageOf(id), await isPublic(id)]).toEqual(['withdrawn', false])
    expect((await logOf(database.payload, id)).map(({ kind, current }) => [kind, current])).toEqual(
      [
        ['published', false],
        ['withdrawn', true],
      ],
    )

    await ministry.step(id, 'submit')
    await secretariat.step(id, 'publish')
    expect(await isPublic(id)).toBe(true)
  })

  test('the ministry’s changes to a public project are not visible until approved', async () => {
    const { id } = await ministry.create(entry())
    await ministry.step(id, 'submit')
    await secretariat.step(id, 'publish')

    await ministry.save(id, {
      cost: { amount: 99_000_000, currency: 'USD', priceYear: 2026, source: 's1' },
    })
    const seen = await database.payload.findByID({
      collection: 'projects',
      id,
      overrideAccess: false,
    })
    expect([seen.cost?.amount, await stageOf(id)]).toEqual([125_000_000, 'draft'])
    expect(await logOf(database.payload, id)).toHaveLength(1)

    await ministry.step(id, 'submit')
    await secretariat.step(id, 'publish')
    const after = await database.payload.findByID({
      collection: 'projects',
      id,
      overrideAccess: false,
    })
    expect(after.cost?.amount).toBe(99_000_000)
    expect(await logOf(database.payload, id)).toHaveLength(2)
  })

  test('a public project can be withdrawn while a newer draft waits', async () => {
    const { id } = await ministry.create(entry())
    await ministry.step(id, 'submit')
    await secretariat.step(id, 'publish')
    await ministry.save(id, { title: 'Secret new title' })
    await secretariat.step(id, 'withdraw')
    expect([await stageOf(id), await isPublic(id)]).toEqual(['withdrawn', false])
  })
})

describe('what is refused', () => {
  test('a ministry cannot publish, however it phrases the request', async () => {
    const { id } = await ministry.create(entry())
    await ministry.step(id, 'submit')
    const attempts = [
      ministry.step(id, 'publish'),
      ministry.save(id, { _status: 'published' }),
      ministry.save(id, { stage: 'published', _status: 'published', transition: 'publish' }),
    ]
    for (const attempt of await Promise.allSettled(attempts))
      expect(attempt.status).toBe('rejected')
    expect([await stageOf(id), await isPublic(id)]).toEqual(['submitted', false])
    expect(await logOf(database.payload, id)).toEqual([])
  })

  test('a submitted entry is frozen for its ministry until recalled', async () => {
    const { id } = await ministry.create(entry())
    await ministry.step(id, 'submit')
    await expect(ministry.save(id, { title: 'Other' })).rejects.toMatchObject({
      status: 409,
      data: { errors: [{ path: 'stage' }] },
    })
    await ministry.step(id, 'recall')
    await ministry.save(id, { title: 'Other' })
    expect(await newest(database.payload, id)).toMatchObject({ title: 'Other', stage: 'draft' })
  })

  test('a recalled and resubmitted entry is not approved unread', async () => {
    const { id } = await ministry.create(entry())
    await ministry.step(id, 'submit')
    const read = await newest(database.payload, id)
    await ministry.step(id, 'recall')
    await ministry.save(id, { title: 'Changed behind the back' })
    await ministry.step(id, 'submit')
    await expect(
      secretariat.step(id, 'publish', { submittedAt: read.submittedAt }),
    ).rejects.toMatchObject({ status: 409, data: { errors: [{ path: 'submittedAt' }] } })
    await expect(secretariat.step(id, 'publish', { submittedAt: null })).rejects.toMatchObject({
      status: 409,
    })
    expect(await isPublic(id)).toBe(false)
  })

  test('another state cannot read, write or create the entry', async () => {
    const { id, title } = await ministry.create(entry())
    await expect(neighbour.save(id, { title: 'Mine now' })).rejects.toMatchObject({ status: 403 })
    await expect(neighbour.step(id, 'submit')).rejects.toMatchObject({ status: 403 })
    await expect(neighbour.create(entry())).rejects.toMatchObject({ status: 403 })
    expect(await newest(database.payload, id)).toMatchObject({ title })
  })

  test('the administrator does not edit, submit or publish', async () => {
    const { id } = await ministry.create(entry())
    await ministry.step(id, 'submit')
    const { docs } = await database.payload.find({
      collection: 'users',
      where: { role: { equals: 'administrator' } },
    })
    const administrator = actionsOf(database.payload, { ...docs[0]!, collection: 'users' })
    await expect(administrator.create(entry())).rejects.toMatchObject({ status: 403 })
    await expect(administrator.step(id, 'publish')).rejects.toMatchObject({ status: 403 })
    expect(await isPublic(id)).toBe(false)
  })

  test('an approver’s write that does not say what it is', async () => {
    const { id } = await ministry.create(entry())
    await ministry.step(id, 'submit')
    await secretariat.step(id, 'publish')
    const write = database.payload.update({
      collection: 'projects',
      id,
      data: { title: 'In passing' },
      overrideAccess: false,
      user: (
        await database.payload.find({
          collection: 'users',
          where: { role: { equals: 'secretariat' } },
        })
      ).docs.map((user) => ({ ...user, collection: 'users' as const }))[0]!,
    })
    await expect(write).rejects.toMatchObject({
      status: 400,
      data: { errors: [{ path: 'transition' }] },
    })
    expect(await isPublic(id)).toBe(true)
  })

  test('steps from the wrong stage name the stage and what is possible', async () => {
    const { id } = await ministry.create(entry())
    await expect(secretariat.step(id, 'return', { returnReason: 'Why' })).rejects.toThrow(
      "the project's stage is “Draft”. Possible from: Submitted.",
    )
    await expect(secretariat.step(id, 'withdraw')).rejects.toThrow('needs a project that is public')
    await expect(ministry.step(id, 'reopen')).rejects.toMatchObject({ status: 409 })
  })

  test('an unknown step is refused with the known ones', async () => {
    const { id } = await ministry.create(entry())
    await expect(ministry.save(id, { transition: 'approve' })).rejects.toThrow(
      'Unknown transition. Allowed: save, submit, recall, return, publish, withdraw, archive, reopen.',
    )
    await expect(ministry.save(id, { transition: 'load' })).rejects.toMatchObject({ status: 400 })
  })
})

describe('a change of lead state by the secretariat', () => {
  test('hands over an entry that is not public at once, with everything in it', async () => {
    const { id, title } = await ministry.create(entry())
    const moved = { leadState: 'TH', states: ['TH', 'KH'] }
    await secretariat.save(id, moved)
    await expect(ministry.save(id, { title: 'Still mine' })).rejects.toMatchObject({ status: 403 })
    await neighbour.save(id, { summary: 'Ours now.' })
    expect(await newest(database.payload, id)).toMatchObject({
      title,
      summary: 'Ours now.',
      leadState: 'TH',
      states: ['TH', 'KH'],
      subsectors: ['port'],
      sources: [{ key: 's1' }],
    })
  })

  test('hands over the editing of a public project, and the public record only when approved', async () => {
    const { id, title } = await ministry.create(entry())
    await ministry.step(id, 'submit')
    await secretariat.step(id, 'publish')
    await secretariat.save(id, { leadState: 'TH', states: ['TH', 'KH'] })
    await neighbour.save(id, { title: 'In new hands' })
    const seen = await database.payload.findByID({
      collection: 'projects',
      id,
      overrideAccess: false,
    })
    expect(seen).toMatchObject({ leadState: 'KH', title })
    await expect(ministry.save(id, { title: 'Still mine' })).rejects.toMatchObject({ status: 403 })
    await neighbour.step(id, 'submit')
    await secretariat.step(id, 'publish')
    await expect(ministry.save(id, { title: 'No more' })).rejects.toMatchObject({ status: 403 })
  })
})
