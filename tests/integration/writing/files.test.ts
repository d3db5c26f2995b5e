import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createLocalReq, restoreVersionOperation, type TypedUser } from 'payload'
import { openTestDatabase, type TestDatabase } from '../../support/database'
import { pdf, picture } from '../../support/files'
import { ministryOf, secondOfSecretariat, secretariatOf } from '../../support/people'
import { entry, actionsOf, logOf, newest } from '../../support/projects'

type Hands = ReturnType<typeof actionsOf>
type Collection = 'documents' | 'media'

let database: TestDatabase
let users: Record<'LA' | 'secretariat' | 'TH', TypedUser>
let laos: Hands
let secretariat: Hands
/** Another member of the secretariat, who has edited nothing. */
let approver: Hands
let thailand: Hands

beforeAll(async () => {
  database = await openTestDatabase()
  const { payload } = database
  users = {
    LA: (await ministryOf(payload, 'LA')).user,
    TH: (await ministryOf(payload, 'TH')).user,
    secretariat: (await secretariatOf(payload)).user,
  }
  laos = actionsOf(payload, users.LA)
  secretariat = actionsOf(payload, users.secretariat)
  approver = actionsOf(payload, (await secondOfSecretariat(payload)).user)
  thailand = actionsOf(payload, users.TH)
})

afterAll(() => database.close())

async function upload(user: TypedUser, collection: Collection = 'documents'): Promise<string> {
  const data = collection === 'media' ? await picture('png') : Buffer.from(pdf)
  const mimetype = collection === 'media' ? 'image/png' : 'application/pdf'
  const name = collection === 'media' ? 'a.png' : 'a.pdf'
  const { id } = await database.payload.create({
    collection,
    data: (collection === 'media'
      ? { alt: 'A port' }
      : { documentType: 'projectPlan', title: 'A study' }) as never,
    file: { data, mimetype, name, size: data.length },
    overrideAccess: false,
    user,
  })
  return id
}

async function rowOf(id: string, collection: Collection = 'documents') {
  const row = await database.payload.findByID({ collection, id, depth: 0, overrideAccess: true })
  return { public: row.public, state: row.state }
}

/** The ways in which a project refers to a file, and the field that is then refused. */
const WAYS: [string, Collection, (file: string) => Record<string, unknown>, string][] = [
  ['a document', 'documents', (file) => ({ documents: [file] }), 'documents'],
  ['a picture', 'media', (file) => ({ images: [file] }), 'images'],
  [
    'the document of a step',
    'documents',
    (file) => ({
      readiness: { feasibility: { answer: 'done', date: '2026', document: file, source: 's1' } },
    }),
    'readiness.feasibility.document',
  ],
]

const of = (lead: 'LA' | 'TH', more: Record<string, unknown>) => entry({ leadState: lead, ...more })

async function publish(who: Hands, data: Record<string, unknown>): Promise<string> {
  const { id } = await who.create(data)
  await who.step(id, 'submit')
  await secretariat.step(id, 'publish')
  return id
}

/** Restores an old version as a draft, which Payload's Local API does not support. */
async function restore(version: string, user: TypedUser): Promise<void> {
  const { payload } = database
  await restoreVersionOperation({
    id: version,
    collection: payload.collections.projects,
    draft: true,
    overrideAccess: false,
    req: await createLocalReq({ user }, payload),
  })
}

/** The path of each field that an attempt was refused for, and whether it says what is allowed. */
async function refusal(attempt: Promise<unknown>): Promise<[string, boolean][] | 'done'> {
  try {
    await attempt
  } catch (error) {
    const { data } = error as { data?: { errors?: { message: string; path: string }[] } }
    return (data?.errors ?? []).map(({ message, path }) => [
      path,
      message.includes('Allowed: files'),
    ])
  }
  return 'done'
}

describe.each(WAYS)('%s of another state that is public', (_what, collection, naming, path) => {
  test('is not made public again after it was withdrawn', async () => {
    const file = await upload(users.TH, collection)
    const theirs = await publish(thailand, of('TH', naming(file)))
    const { id } = await laos.create(of('LA', naming(file)))
    await secretariat.step(theirs, 'withdraw')
    expect(await rowOf(file, collection)).toEqual({ public: false, state: 'TH' })
    expect(await refusal(laos.step(id, 'submit'))).toEqual([[path, true]])
    expect((await newest(database.payload, id)).stage).toBe('draft')
    expect(await rowOf(file, collection)).toEqual({ public: false, state: 'TH' })

    // Once its owner makes it public again, others may show it again.
    await thailand.step(theirs, 'submit')
    await secretariat.step(theirs, 'publish')
    await laos.step(id, 'submit')
    await secretariat.step(id, 'publish')
    expect(await rowOf(file, collection)).toEqual({ public: true, state: 'TH' })
  })

  test('is not made public again by an earlier submission', async () => {
    const file = await upload(users.TH, collection)
    const theirs = await publish(thailand, of('TH', naming(file)))
    const { id } = await laos.create(of('LA', naming(file)))
    await laos.step(id, 'submit')
    await secretariat.step(theirs, 'withdraw')
    expect(await refusal(secretariat.step(id, 'publish'))).toEqual([[path, true]])
    expect([await rowOf(file, collection), await logOf(database.payload, id)]).toEqual([
      { public: false, state: 'TH' },
      [],
    ])
  })

  test('is not made public again after its owner removed it', async () => {
    const file = await upload(users.TH, collection)
    const theirs = await publish(thailand, of('TH', naming(file)))
    const { id } = await laos.create(of('LA', naming(file)))
    await thailand.save(theirs, {
      documents: [],
      images: [],
      readiness: { feasibility: { answer: 'done', date: '2026', document: null, source: 's1' } },
    })
    await thailand.step(theirs, 'submit')
    await secretariat.step(theirs, 'publish')
    expect(await rowOf(file, collection)).toEqual({ public: false, state: 'TH' })
    expect(await refusal(laos.step(id, 'submit'))).toEqual([[path, true]])
  })

  test('is not made public again by an old version', async () => {
    const file = await upload(users.TH, collection)
    const theirs = await publish(thailand, of('TH', naming(file)))
    const id = await publish(laos, of('LA', naming(file)))
    const { docs } = await database.payload.findVersions({
      collection: 'projects',
      where: { parent: { equals: id } },
      sort: 'createdAt',
      limit: 1,
    })
    await secretariat.step(theirs, 'withdraw')
    expect(await rowOf(file, collection)).toEqual({ public: true, state: 'TH' })
    await secretariat.step(id, 'withdraw')
    expect(await rowOf(file, collection)).toEqual({ public: false, state: 'TH' })
    await restore(docs[0]!.id, users.LA)
    expect(await refusal(laos.step(id, 'submit'))).toEqual([[path, true]])
    expect(await rowOf(file, collection)).toEqual({ public: false, state: 'TH' })
  })

  test('moves with a project once its handover is published, but not back', async () => {
    const file = await upload(users.TH, collection)
    const moved = await publish(thailand, of('TH', naming(file)))
    await secretariat.save(moved, { leadState: 'LA', states: ['LA'] })
    expect(await rowOf(file, collection)).toEqual({ public: true, state: 'TH' })
    await laos.step(moved, 'submit')
    await approver.step(moved, 'publish')
    expect(await rowOf(file, collection)).toEqual({ public: true, state: 'LA' })
    const { id: later } = await thailand.create(of('TH', naming(file)))
    await secretariat.step(moved, 'withdraw')
    expect(await rowOf(file, collection)).toEqual({ public: false, state: 'LA' })
    expect(await refusal(thailand.step(later, 'submit'))).toEqual([[path, true]])
    await laos.step(moved, 'submit')
    await approver.step(moved, 'publish')
    expect(await rowOf(file, collection)).toEqual({ public: true, state: 'LA' })
  })

  test('moves with a draft that is handed over, and back again', async () => {
    const file = await upload(users.TH, collection)
    const { id } = await thailand.create(of('TH', naming(file)))
    await secretariat.save(id, { leadState: 'LA', states: ['LA'] })
    expect(await rowOf(file, collection)).toEqual({ public: false, state: 'LA' })
    await secretariat.save(id, { leadState: 'TH', states: ['TH'] })
    expect(await rowOf(file, collection)).toEqual({ public: false, state: 'TH' })
  })

  test('stays with its state if another project of that state refers to it', async () => {
    const file = await upload(users.TH, collection)
    const { id: moved } = await thailand.create(of('TH', naming(file)))
    const { id: kept } = await thailand.create(of('TH', naming(file)))
    await secretariat.save(moved, { leadState: 'LA', states: ['LA'] })
    expect(await rowOf(file, collection)).toEqual({ public: false, state: 'TH' })
    await thailand.step(kept, 'submit')
    await approver.step(kept, 'publish')
    expect(await rowOf(file, collection)).toEqual({ public: true, state: 'TH' })
  })

  test('does not move if it was removed before the handover', async () => {
    const file = await upload(users.TH, collection)
    const moved = await publish(thailand, of('TH', naming(file)))
    await thailand.save(moved, {
      documents: [],
      images: [],
      readiness: { feasibility: { answer: 'done', date: '2026', document: null, source: 's1' } },
    })
    await thailand.step(moved, 'submit')
    await approver.step(moved, 'publish')
    await secretariat.save(moved, { leadState: 'LA', states: ['LA'] })
    // The secretariat may read the file, and adds it for the new state.
    expect(await refusal(secretariat.save(moved, naming(file)))).toEqual([[path, true]])
    expect(await rowOf(file, collection)).toEqual({ public: false, state: 'TH' })
  })

  test('does not move with a mistaken handover', async () => {
    const file = await upload(users.TH, collection)
    const theirs = await publish(thailand, of('TH', naming(file)))
    const { id } = await laos.create(of('LA', naming(file)))
    await secretariat.save(id, { leadState: 'TH', states: ['TH'] })
    await secretariat.save(id, { leadState: 'LA', states: ['LA'] })
    await secretariat.step(theirs, 'withdraw')
    expect(await rowOf(file, collection)).toEqual({ public: false, state: 'TH' })
    expect(await refusal(laos.step(id, 'submit'))).toEqual([[path, true]])
  })

  test('is refused if the secretariat adds one that is not public', async () => {
    const file = await upload(users.TH, collection)
    const { id } = await laos.create(of('LA', {}))
    expect(await refusal(secretariat.save(id, naming(file)))).toEqual([[path, true]])
    expect(await refusal(secretariat.create(of('LA', naming(file))))).toEqual([[path, true]])
  })
})

describe('a file uploaded by the secretariat', () => {
  test('belongs to the state whose project first refers to it', async () => {
    const file = await upload(users.secretariat)
    expect(await rowOf(file)).toEqual({ public: false, state: null })
    const { id } = await thailand.create(of('TH', {}))
    await secretariat.save(id, { documents: [file] })
    expect(await rowOf(file)).toEqual({ public: false, state: 'TH' })
    const { id: other } = await laos.create(of('LA', {}))
    expect(await refusal(secretariat.save(other, { documents: [file] }))).toEqual([
      ['documents', true],
    ])
    await thailand.step(id, 'submit')
    await approver.step(id, 'publish')
    expect(await rowOf(file)).toEqual({ public: true, state: 'TH' })
  })

  test('of an earlier release belongs to the state that showed it first', async () => {
    const file = await upload(users.TH)
    const theirs = await publish(thailand, of('TH', { documents: [file] }))
    const { id } = await laos.create(of('LA', { documents: [file] }))
    await secretariat.step(theirs, 'withdraw')
    await database.payload.db.updateOne({
      collection: 'documents',
      id: file,
      data: { state: null },
    })
    expect(await refusal(laos.step(id, 'submit'))).toEqual([['documents', true]])
    await thailand.step(theirs, 'submit')
    await secretariat.step(theirs, 'publish')
    expect(await rowOf(file)).toEqual({ public: true, state: 'TH' })
  })
})
