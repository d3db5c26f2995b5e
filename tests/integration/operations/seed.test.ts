import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createPublicationsReader, ensureEpoch } from '@/publications'
import {
  AccountRefused,
  createUser,
  ensureAdministrator,
  resetUser,
} from '@/operations/prepare/accounts'
import { loadSeed } from '@/operations/seed'
import { readSeedProjects } from '@/operations/seed/files'
import { openTestDatabase, type TestDatabase } from '../../support/database'
import { secretariatOf } from '../../support/people'
import { actionsOf } from '../../support/projects'

let database: TestDatabase

beforeAll(async () => {
  database = await openTestDatabase()
})

afterAll(() => database.close())

const silent = (): void => undefined

/** Everything that a second preparation could change. */
async function state() {
  const { payload } = database
  const rows = async <Slug extends 'organisations' | 'programmes' | 'projects' | 'users'>(
    collection: Slug,
  ) =>
    (
      await payload.find({
        collection,
        limit: 1000,
        pagination: false,
        depth: 0,
        sort: 'id',
        overrideAccess: true,
      })
    ).docs
  return {
    head: await createPublicationsReader(payload).head(),
    organisations: await rows('organisations'),
    programmes: await rows('programmes'),
    projects: await rows('projects'),
    users: await rows('users'),
  }
}

test('the seed is in the log, each real project published once without an approver', async () => {
  const { payload } = database
  const { docs } = await payload.find({
    collection: 'publications',
    limit: 1000,
    pagination: false,
    sort: 'seq',
    overrideAccess: true,
  })
  const { length } = readSeedProjects()
  expect(docs.map(({ seq }) => seq)).toEqual(Array.from({ length }, (_, n) => n + 1))
  expect(
    docs.every(({ approver, current, kind }) => !approver && current && kind === 'published'),
  ).toBe(true)
})

test('preparing again changes nothing, not even what people have changed since', async () => {
  const { payload } = database
  const secretariat = actionsOf(payload, (await secretariatOf(payload)).user)
  const { docs } = await payload.find({
    collection: 'projects',
    where: { code: { equals: 'KH-TRA-0001' } },
    overrideAccess: true,
  })
  await secretariat.step(docs[0]?.id ?? '', 'withdraw')
  const before = await state()
  await ensureEpoch(payload)
  await loadSeed(payload, silent)
  expect(await ensureAdministrator(payload)).toBeNull()
  expect(await state()).toEqual(before)
})

test('an interrupted load continues where it stopped', async () => {
  const { payload } = database
  const before = await state()
  await payload.db.deleteMany({ collection: 'registry', where: { key: { equals: 'seed' } } })
  const removed = before.projects.slice(-3).map(({ id }) => id)
  for (const id of removed) {
    await payload.delete({ collection: 'projects', id, overrideAccess: true })
  }
  await loadSeed(payload, silent)
  const after = await state()
  const codes = (rows: { code?: string | null }[]) => rows.map(({ code }) => code).sort()
  expect(codes(after.projects)).toEqual(codes(before.projects))
  // Apart from being closed and opened with the projects that refer to them, they are unchanged.
  const lasting = before.organisations.map((row) => ({ ...row, updatedAt: expect.any(String) }))
  expect(after.organisations).toEqual(lasting)
  const kept = after.projects.filter(({ id }) => before.projects.some((row) => row.id === id))
  expect(kept).toEqual(before.projects.filter(({ id }) => !removed.includes(id)))
})

test('new codes start above those of the seed', async () => {
  const { payload } = database
  const secretariat = actionsOf(
    payload,
    (
      await payload.find({
        collection: 'users',
        where: { role: { equals: 'secretariat' } },
      })
    ).docs.map((user) => ({ ...user, collection: 'users' as const }))[0]!,
  )
  const seeded = (await state()).projects.flatMap(({ code }) =>
    code?.startsWith('SG-ENE-') ? Number(code.slice(-4)) : [],
  )
  const made = await secretariat.create({ leadState: 'SG', sector: 'energy' })
  expect(Number(made.code?.slice(-4))).toBe(Math.max(...seeded) + 1)
})

test('accounts without mail: created once, reset at will, refused with an explanation', async () => {
  const { payload } = database
  const request = { email: 'New@Example.org', name: 'New', role: 'ministry', state: 'LA' } as const
  const { email, password } = await createUser(payload, request)
  expect(email).toBe('new@example.org')
  const login = (word: string) =>
    payload.login({ collection: 'users', data: { email, password: word } })
  await expect(login(password)).resolves.toMatchObject({ user: { role: 'ministry', state: 'LA' } })
  const again = await resetUser(payload, 'new@example.org')
  await expect(login(password)).rejects.toThrow()
  await expect(login(again.password)).resolves.toMatchObject({ user: { email } })

  await expect(createUser(payload, request)).rejects.toThrow(AccountRefused)
  await expect(createUser(payload, { ...request, email: 'nonsense' })).rejects.toThrow(
    '“nonsense” is not an e-mail address.',
  )
  await expect(
    createUser(payload, { email: 'b@example.org', name: 'B', role: 'ministry' }),
  ).rejects.toThrow('A ministry needs its member state')
  await expect(resetUser(payload, 'nobody@example.org')).rejects.toThrow('There is no account')
})
