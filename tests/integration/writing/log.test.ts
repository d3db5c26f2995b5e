import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createCatalogue } from '@/catalogue'
import { createPublicationsReader, readRecord } from '@/publications'
import { canonicalJson, digestOf } from '@/publications/canonical'
import { SHAPE } from '@/publications/shape'
import { openTestDatabase, type TestDatabase } from '../../support/database'
import { ministryOf, secretariatOf } from '../../support/people'
import { entry, actionsOf, logOf } from '../../support/projects'

let database: TestDatabase
let ministry: ReturnType<typeof actionsOf>
let secretariat: ReturnType<typeof actionsOf>

beforeAll(async () => {
  database = await openTestDatabase()
  ministry = actionsOf(database.payload, (await ministryOf(database.payload, 'KH')).user)
  secretariat = actionsOf(database.payload, (await secretariatOf(database.payload)).user)
})

afterAll(() => database.close())

async function publish(data: Record<string, unknown>) {
  const project = await ministry.create(entry(data))
  await ministry.step(project.id, 'submit')
  await secretariat.step(project.id, 'publish')
  return project
}

async function recordOf(id: string) {
  const row = (await logOf(database.payload, id)).at(-1)
  if (!row?.record) throw new Error('There is no current record.')
  return readRecord(row.shape, row.record)
}

describe('a row of the log', () => {
  test('contains the complete record, its digest, its approver and the next number', async () => {
    const before = await createPublicationsReader(database.payload).head()
    const { code, id } = await publish({ title: 'Kampot Deep Sea Port' })
    const [row] = await logOf(database.payload, id)
    const { docs } = await database.payload.find({
      collection: 'users',
      where: { role: { equals: 'secretariat' } },
    })
    expect(row).toMatchObject({
      seq: before.seq + 1,
      code,
      kind: 'published',
      approver: docs[0]?.id,
      shape: SHAPE,
      current: true,
      digest: createHash('sha256')
        .update(row?.record ?? '')
        .digest('hex'),
    })
    expect(await recordOf(id)).toMatchObject({
      code,
      slug: 'kampot-deep-sea-port',
      title: { en: 'Kampot Deep Sea Port' },
      origin: 'ministry',
      cost: {
        amount: 125_000_000,
        currency: 'USD',
        priceYear: 2026,
        asOf: null,
        scope: null,
        usd: 125_000_000,
        source: 's1',
      },
      readiness: expect.arrayContaining([expect.objectContaining({ answer: 'notStated' })]),
    })
  })

  test('contains every language, and nothing of contacts, workflow or restricted documents', async () => {
    const { payload } = database
    const project = await ministry.create(entry())
    await ministry.save(project.id, { title: 'កំពង់ផែទន្លេសាប' }, 'km')
    await payload.create({
      collection: 'contacts',
      data: { project: project.id, name: 'Sok Secretname', email: 'sok@secret.example' },
      overrideAccess: true,
    })
    await ministry.step(project.id, 'submit')
    await secretariat.step(project.id, 'return', { returnReason: 'Secretreason' })
    await ministry.step(project.id, 'submit')
    await secretariat.step(project.id, 'publish')
    const record = await recordOf(project.id)
    expect(record.title).toEqual({ en: project.title, km: 'កំពង់ផែទន្លេសាប' })
    const text = JSON.stringify(record)
    for (const secret of [
      'Secretname',
      'secret.example',
      'Secretreason',
      'submitted',
      project.id,
    ]) {
      expect(text).not.toContain(secret)
    }
  })

  test('has a US dollar equivalent only with a sourced rate of the price year', async () => {
    const priced = (currency: string, priceYear: number) => ({
      cost: { amount: 1_000_000_000, currency, priceYear, source: 's1' },
    })
    const known = await recordOf((await publish(priced('THB', 2024))).id)
    expect(known.cost).toMatchObject({
      usd: Math.round(1_000_000_000 / (known.cost?.rate?.perUsd ?? 0)),
      rate: { period: '2024' },
    })
    const unknown = await recordOf((await publish(priced('KHR', 2025))).id)
    expect(unknown.cost).toEqual({
      amount: 1_000_000_000,
      currency: 'KHR',
      priceYear: 2025,
      priceBasis: null,
      asOf: null,
      scope: null,
      source: 's1',
    })
  })
})

describe('what appends and what does not', () => {
  test('drafts, returns and publishing the same text append nothing', async () => {
    const { id, title } = await publish({})
    await ministry.save(id, { title: 'Another title' })
    await ministry.step(id, 'submit')
    await secretariat.step(id, 'return', { returnReason: 'Keep the old one' })
    await ministry.save(id, { title })
    await ministry.step(id, 'submit')
    await secretariat.step(id, 'publish')
    expect(await logOf(database.payload, id)).toHaveLength(1)
  })

  test('a row of an older shape is followed by another only once the project changes', async () => {
    const { payload } = database
    const { id } = await publish({ title: 'Kep Port' })
    const [row] = await logOf(payload, id)
    // As written by the previous release: amounts that state neither what they cover nor their
    // date.
    const record = JSON.parse(row!.record!) as { cost: Record<string, unknown> }
    const cost = { ...record.cost }
    delete cost.asOf
    delete cost.scope
    const text = canonicalJson({ ...record, cost })
    await payload.db.updateOne({
      collection: 'publications',
      id: row!.id,
      data: { record: text, digest: digestOf(text), shape: 1 },
    })
    await ministry.save(id, { notes: 'A note that is taken back.' })
    await ministry.save(id, { notes: null })
    await ministry.step(id, 'submit')
    await secretariat.step(id, 'publish')
    expect(await logOf(payload, id)).toMatchObject([{ shape: 1, digest: digestOf(text) }])

    const source = 's1'
    const priced = { amount: 125_000_000, currency: 'USD', priceYear: 2026, source }
    await ministry.save(id, { cost: { ...priced, scope: 'phase', asOf: '2026-05' } })
    await ministry.step(id, 'submit')
    await secretariat.step(id, 'publish')
    expect(await logOf(payload, id)).toMatchObject([{ shape: 1, record: text }, { shape: SHAPE }])
    expect((await recordOf(id)).cost).toMatchObject({ scope: 'phase', asOf: '2026-05' })
  })

  test('a redacted text is restored by an approval, but not by a draft', async () => {
    const { payload } = database
    const { id } = await publish({ title: 'Koh Kong Port' })
    const [row] = await logOf(payload, id)
    await payload.db.updateOne({
      collection: 'publications',
      id: row!.id,
      data: { record: null, digest: '0'.repeat(64), shape: 1 },
    })
    await ministry.save(id, { notes: 'A draft.' })
    expect(await logOf(payload, id)).toHaveLength(1)
    await ministry.step(id, 'submit')
    await secretariat.step(id, 'publish')
    expect(await logOf(payload, id)).toMatchObject([{ record: null }, { shape: SHAPE }])
    await secretariat.step(id, 'withdraw')
    expect((await logOf(payload, id)).at(-1)).toMatchObject({ kind: 'withdrawn', shape: SHAPE })
  })

  test('an amount is not as of a future day', async () => {
    const cost = { amount: 125_000_000, currency: 'USD', asOf: '2999-01', source: 's1' }
    const { id } = await ministry.create(entry({ cost }))
    await expect(ministry.step(id, 'submit')).rejects.toMatchObject({
      data: { errors: [{ path: 'cost.asOf', message: expect.stringContaining('2999-01') }] },
    })
  })

  test('a renamed organisation appends a row for its public projects, and for no other', async () => {
    const { payload } = database
    const { id: organisation } = await payload.create({
      collection: 'organisations',
      data: { name: 'Old Name', kind: 'government', country: 'KH' },
      overrideAccess: true,
    })
    const shown = await publish({ contractors: [{ organisation, source: 's1' }] })
    const hidden = await ministry.create(entry({ owner: organisation }))
    await payload.update({
      collection: 'organisations',
      id: organisation,
      data: { name: 'New Name' },
      overrideAccess: true,
    })
    expect(await logOf(payload, shown.id)).toHaveLength(2)
    expect((await recordOf(shown.id)).contractors[0]?.name).toEqual({ en: 'New Name' })
    expect(await logOf(payload, hidden.id)).toEqual([])
  })
})

describe('an organisation', () => {
  test('is public while a public record refers to it, and not before or after', async () => {
    const { payload } = database
    const { id } = await payload.create({
      collection: 'organisations',
      data: { name: 'Quietly Interested Bank', kind: 'company' },
      overrideAccess: true,
    })
    const seen = async () =>
      (
        await payload.count({
          collection: 'organisations',
          where: { id: { equals: id } },
          overrideAccess: false,
        })
      ).totalDocs
    const project = await ministry.create(entry({ owner: id }))
    expect(await seen()).toBe(0)
    await ministry.step(project.id, 'submit')
    await secretariat.step(project.id, 'publish')
    expect(await seen()).toBe(1)
    const other = await publish({ contractors: [{ organisation: id, source: 's1' }] })
    await secretariat.step(project.id, 'withdraw')
    expect(await seen()).toBe(1)
    await secretariat.step(other.id, 'withdraw')
    expect(await seen()).toBe(0)
  })
})

describe('when the row cannot be written', () => {
  test('nothing is published and nothing of the write is stored', async () => {
    const { payload } = database
    const { id } = await ministry.create(entry())
    await ministry.step(id, 'submit')
    const create = payload.db.create.bind(payload.db)
    payload.db.create = ((args: Parameters<typeof create>[0]) =>
      args.collection === 'publications'
        ? Promise.reject(new Error('disk full'))
        : create(args)) as typeof create
    const before = await createPublicationsReader(payload).head()
    try {
      await expect(secretariat.step(id, 'publish')).rejects.toThrow('disk full')
    } finally {
      payload.db.create = create
    }
    const { docs } = await payload.find({
      collection: 'projects',
      where: { id: { equals: id }, _status: { equals: 'published' } },
      overrideAccess: true,
    })
    expect(docs).toEqual([])
    expect(await createPublicationsReader(payload).head()).toEqual(before)
    await secretariat.step(id, 'publish')
    expect(await logOf(payload, id)).toMatchObject([{ seq: before.seq + 1 }])
  })
})

describe('the catalogue built on the log', () => {
  test('shows a publication at the next query and drops a withdrawn project everywhere', async () => {
    const catalogue = createCatalogue(createPublicationsReader(database.payload))
    await catalogue.ready
    const { code, id } = await publish({ title: 'Unheard-of Xylophone Wharf' })
    const found = (await catalogue.now()).search({ q: 'xylophone' })
    expect(found.cards.map((card) => card.code)).toEqual([code])
    expect(await catalogue.project(code ?? '')).toMatchObject({ kind: 'published' })

    await secretariat.step(id, 'withdraw')
    const after = await catalogue.now()
    expect(after.search({ q: 'xylophone' }).page.total).toBe(0)
    expect(after.card(code ?? '')).toBeUndefined()
    expect(await catalogue.project(code ?? '')).toMatchObject({ kind: 'withdrawn', code })
    const told = JSON.stringify([
      await catalogue.history(code ?? ''),
      await catalogue.changes(0, 500),
    ])
    expect(told).toContain(code)
    expect(told).not.toContain('Xylophone')
    catalogue.close()
  })
})
