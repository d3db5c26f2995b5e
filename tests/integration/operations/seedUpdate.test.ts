import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readCorrections, readSeedProjects } from '@/operations/seed/files'
import { markLoaded } from '@/operations/seed/mark'
import { updateSeed } from '@/operations/seed/update'
import type { StoredPublication } from '@/publications/log'
import { openTestDatabase, type TestDatabase } from '../../support/database'
import { secretariatOf } from '../../support/people'
import { actionsOf } from '../../support/projects'

let database: TestDatabase

beforeAll(async () => {
  database = await openTestDatabase()
})

afterAll(() => database.close())

async function idOf(code: string): Promise<string> {
  const { docs } = await database.payload.find({
    collection: 'projects',
    where: { code: { equals: code } },
    select: { code: true },
    overrideAccess: true,
  })
  return docs[0]?.id ?? ''
}

/** What an earlier seed had said: written by nobody, as the seed's own publication. */
async function saidOtherwise(code: string, data: Record<string, unknown>): Promise<void> {
  await database.payload.update({
    collection: 'projects',
    id: await idOf(code),
    data: { ...data, returnReason: 'An earlier seed.' },
    context: { transition: 'correct' },
    locale: 'en',
    overrideAccess: true,
  })
}

/** Has the catalogue think that it was loaded with other texts of these records. */
async function forget(...codes: string[]): Promise<void> {
  const seeds = readSeedProjects().filter(({ code }) => !codes.includes(code))
  await markLoaded(database.payload, seeds)
}

async function logOf(code: string): Promise<StoredPublication[]> {
  const { docs } = await database.payload.db.find<StoredPublication>({
    collection: 'publications',
    where: { code: { equals: code } },
    sort: 'seq',
    limit: 100,
    pagination: false,
  })
  return docs
}

async function head(): Promise<number> {
  const { docs } = await database.payload.db.find<StoredPublication>({
    collection: 'publications',
    sort: '-seq',
    limit: 1,
  })
  return docs[0]?.seq ?? 0
}

const rates = async () =>
  (
    await database.payload.find({
      collection: 'exchange-rates',
      where: { currency: { equals: 'VND' }, period: { equals: '2025' } },
      sort: 'perUsd',
      overrideAccess: true,
    })
  ).docs.map(({ archived, perUsd }) => [perUsd, archived === true])

test('without corrections nothing changes', async () => {
  const before = await head()
  const update = await updateSeed(database.payload, true)
  expect(update).toMatchObject({ corrected: [], added: [], leftAlone: [], refused: [], rates: [] })
  expect(await head()).toBe(before)
})

test('corrections reach what nobody has edited, and only that', async () => {
  const { payload } = database
  const secretariat = actionsOf(payload, (await secretariatOf(payload)).user)

  // Of three records an earlier seed said something else; people have a hand in two of them.
  await forget('KH-TRA-0001', 'LA-ENE-0001', 'VN-TRA-0001', 'BN-TRA-0001')
  const figure = { amount: 1_000_000, currency: 'USD', asOf: '2020', scope: 'phase', source: 's1' }
  await saidOtherwise('KH-TRA-0001', {
    summary: 'An earlier summary.',
    investmentSought: figure,
    readiness: { land: { answer: 'done', date: '2020', source: 's1' } },
  })
  await saidOtherwise('LA-ENE-0001', { summary: 'An earlier summary.' })
  await saidOtherwise('VN-TRA-0001', { summary: 'An earlier summary.' })
  await secretariat.save(await idOf('LA-ENE-0001'), { summary: 'A better summary.' })
  await secretariat.step(await idOf('VN-TRA-0001'), 'withdraw')
  await payload.delete({
    collection: 'projects',
    id: await idOf('BN-TRA-0001'),
    overrideAccess: true,
  })
  // A rate as the earlier seed had it.
  const [old] = (
    await payload.find({
      collection: 'exchange-rates',
      where: { currency: { equals: 'VND' }, period: { equals: '2025' } },
      overrideAccess: true,
    })
  ).docs
  await payload.update({
    collection: 'exchange-rates',
    id: old?.id ?? '',
    data: { perUsd: 25963.8 },
    overrideAccess: true,
  })
  const reason = readCorrections().find(({ code }) => code === 'KH-TRA-0001')?.reason
  const expected = {
    corrected: [
      {
        code: 'KH-TRA-0001',
        fields: ['investmentSought', 'readiness', 'summary'],
        reason,
      },
    ],
    added: ['BN-TRA-0001'],
    leftAlone: [
      { code: 'LA-ENE-0001', why: 'edited' },
      { code: 'VN-TRA-0001', why: 'edited' },
    ],
    refused: [],
    rates: [expect.stringMatching(/^VND 2025: 25963.8 is archived/), 'VND 2025: 26017.1 is added.'],
  }

  // Shown first: the same, and nothing is stored.
  const before = await head()
  const shown = await updateSeed(payload, false)
  expect({ ...shown, corrected: sortedFields(shown.corrected) }).toMatchObject(expected)
  expect([await head(), await rates(), await idOf('BN-TRA-0001')]).toEqual([
    before,
    [[25963.8, false]],
    '',
  ])

  const applied = await updateSeed(payload, true)
  expect({ ...applied, corrected: sortedFields(applied.corrected) }).toMatchObject(expected)
  const [first, , last] = await logOf('KH-TRA-0001')
  expect(last).toMatchObject({ kind: 'published', current: true, approver: null, reason })
  expect(last?.record).toBe(first?.record)
  expect((await logOf('LA-ENE-0001')).at(-1)?.reason).toBe('An earlier seed.')
  expect((await logOf('VN-TRA-0001')).at(-1)?.kind).toBe('withdrawn')
  expect(await rates()).toEqual([
    [25963.8, true],
    [26017.1, false],
  ])

  // Again, there is nothing left to do.
  const after = await head()
  expect(await updateSeed(payload, true)).toMatchObject({ corrected: [], added: [], rates: [] })
  expect(await head()).toBe(after)
}, 300_000)

/** In alphabetical order, since a record's own order says nothing here. */
function sortedFields(rows: { code: string; fields: string[]; reason: string }[]) {
  return rows.map((row) => ({ ...row, fields: row.fields.toSorted() }))
}
