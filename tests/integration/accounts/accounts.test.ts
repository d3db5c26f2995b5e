import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload, TypedUser } from 'payload'
import { openTestDatabase, type TestDatabase } from '../../support/database'
import { ministryOf, type Person, secretariatOf } from '../../support/people'

let database: TestDatabase
let payload: Payload
let root: TypedUser
let sokha: Person
let aisyah: Person

beforeAll(async () => {
  database = await openTestDatabase()
  ;({ payload } = database)
  sokha = await ministryOf(payload, 'KH')
  aisyah = await secretariatOf(payload)
  const { docs } = await payload.find({
    collection: 'users',
    where: { role: { equals: 'administrator' } },
    overrideAccess: true,
  })
  root = { ...docs[0]!, collection: 'users' }
})

afterAll(() => database.close())

const NEW = 'a river boat at dawn'

function change(id: string, data: Record<string, unknown>, user: TypedUser) {
  return payload.update({ collection: 'users', id, data, overrideAccess: false, user })
}

async function trailOf(row: string) {
  const { docs } = await payload.find({
    collection: 'trail',
    where: { row: { equals: row } },
    sort: 'at',
    depth: 0,
    overrideAccess: true,
  })
  return docs.map(({ by, details, event }) => ({ by: by ?? null, details: details ?? null, event }))
}

async function newAccount(name: string, role: 'administrator' | 'secretariat') {
  return payload.create({
    collection: 'users',
    data: { name, role, email: `${name}@example.org`, password: NEW, active: true },
    overrideAccess: false,
    user: root,
  })
}

const signIn = (email: string, password: string) =>
  payload.login({ collection: 'users', data: { email, password } })

describe('separation of duties', () => {
  test.each([
    ['role', { role: 'secretariat' }],
    ['active', { active: false }],
  ])('nobody changes their own %s', async (path, data) => {
    await expect(change(root.id, data, root)).rejects.toMatchObject({
      status: 403,
      data: { errors: [{ path }] },
    })
    const stored = await payload.findByID({ collection: 'users', id: root.id })
    expect([stored.role, stored.active]).toEqual(['administrator', true])
  })

  test('the last active administrator stays, even against the server itself', async () => {
    const demote = payload.update({
      collection: 'users',
      id: root.id,
      data: { role: 'secretariat' },
      overrideAccess: true,
    })
    await expect(demote).rejects.toMatchObject({ status: 409 })
  })

  test('two administrators who deactivate each other at once leave one', async () => {
    const other = await newAccount('other', 'administrator')
    const both = await Promise.allSettled([
      change(other.id, { active: false }, root),
      change(root.id, { active: false }, { ...other, collection: 'users' }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const { docs } = await payload.find({
      collection: 'users',
      where: { and: [{ role: { equals: 'administrator' } }, { active: { equals: true } }] },
    })
    expect(docs).toHaveLength(1)
    const [left] = docs
    await change(
      left!.id === root.id ? other.id : root.id,
      { active: true },
      {
        ...left!,
        collection: 'users',
      },
    )
    await change(other.id, { active: false }, root)
  })

  test('the trail says what was done to an account, by whom', async () => {
    const { id } = await newAccount('budi', 'secretariat')
    await change(id, { role: 'ministry', state: 'TH' }, root)
    await change(id, { state: 'LA' }, root)
    await change(id, { email: 'budi.new@example.org' }, root)
    await change(id, { active: false }, root)
    await change(id, { active: true }, root)
    await change(id, { password: 'another boat at night' }, root)
    await change(id, { name: 'No event' }, root)
    const by = root.id
    expect(await trailOf(id)).toEqual([
      { by, event: 'accountCreated', details: { role: 'secretariat', state: null } },
      { by, event: 'passwordSet', details: null },
      { by, event: 'roleChanged', details: { from: 'secretariat', to: 'ministry' } },
      { by, event: 'stateChanged', details: { from: null, to: 'TH' } },
      { by, event: 'stateChanged', details: { from: 'TH', to: 'LA' } },
      { by, event: 'emailChanged', details: null },
      { by, event: 'accountDeactivated', details: null },
      { by, event: 'accountReactivated', details: null },
      { by, event: 'passwordSet', details: null },
    ])
  })

  test('the trail contains nothing of a failed act', async () => {
    const before = await trailOf(aisyah.user.id)
    await expect(
      change(aisyah.user.id, { role: 'ministry', state: null }, root),
    ).rejects.toMatchObject({ status: 400 })
    expect(await trailOf(aisyah.user.id)).toEqual(before)
  })
})

describe('passwords', () => {
  test.each(['aaa', 'password1234', 'ministry-kh@example.org'])(
    '%s is refused',
    async (password) => {
      await expect(
        change(sokha.user.id, { password, currentPassword: sokha.password }, sokha.user),
      ).rejects.toMatchObject({ status: 400, data: { errors: [{ path: 'password' }] } })
      await signIn(sokha.email, sokha.password)
    },
  )

  test('changing one’s own needs only the current one', async () => {
    for (const currentPassword of [undefined, '', 'not the present one', 7]) {
      await expect(
        change(sokha.user.id, { password: NEW, currentPassword }, sokha.user),
      ).rejects.toMatchObject({ status: 400, data: { errors: [{ path: 'currentPassword' }] } })
    }
    await signIn(sokha.email, sokha.password)
    const changed = await change(
      sokha.user.id,
      { password: NEW, currentPassword: sokha.password },
      sokha.user,
    )
    expect(JSON.stringify(changed)).not.toContain(sokha.password)
    await expect(signIn(sokha.email, sokha.password)).rejects.toMatchObject({ status: 401 })
    await signIn(sokha.email, NEW)
  })

  test('an administrator sets another user’s without it', async () => {
    await change(aisyah.user.id, { password: NEW }, root)
    await signIn(aisyah.email, NEW)
  })
})

describe('sign-in', () => {
  test('every session of simultaneous sign-ins is stored', async () => {
    const { id } = await newAccount('many', 'secretariat')
    await Promise.all(Array.from({ length: 5 }, () => signIn('many@example.org', NEW)))
    const stored = await payload.db.findOne<{ id: string; sessions?: unknown[] }>({
      collection: 'users',
      where: { id: { equals: id } },
    })
    expect(stored?.sessions).toHaveLength(5)
  })

  test('a deactivated account is reported with the right password, but not with a wrong one', async () => {
    const { id } = await newAccount('former', 'secretariat')
    await signIn('former@example.org', NEW)
    await change(id, { active: false }, root)
    await expect(signIn('former@example.org', NEW)).rejects.toMatchObject({
      status: 403,
      message: 'This account is deactivated. An administrator can switch it on again.',
    })
    await expect(signIn('former@example.org', 'a wrong one again')).rejects.toMatchObject({
      status: 401,
    })
    const stored = await payload.db.findOne<{ id: string; sessions?: unknown[] }>({
      collection: 'users',
      where: { id: { equals: id } },
    })
    expect(stored?.sessions ?? []).toEqual([])
  })

  test('a sign-in that began before the deactivation does not reactivate the account', async () => {
    const { id } = await newAccount('slow', 'secretariat')
    const [entering] = await Promise.allSettled([
      signIn('slow@example.org', NEW),
      change(id, { active: false }, root),
    ])
    const stored = await payload.findByID({ collection: 'users', id })
    expect(stored.active).toBe(false)
    expect(entering).toMatchObject({ status: 'rejected', reason: { status: 403 } })
  })
})

describe('archived rates', () => {
  const rate = (more: object = {}) => ({
    currency: 'KHR' as const,
    period: '1999',
    perUsd: 4000,
    title: 'Rates',
    publisher: 'Bank',
    ...more,
  })

  test('no rate is deleted, one by one or by a filter', async () => {
    const before = await payload.count({ collection: 'exchange-rates' })
    const one = await payload.find({ collection: 'exchange-rates', limit: 1 })
    const attempts = await Promise.allSettled([
      payload.delete({
        collection: 'exchange-rates',
        id: one.docs[0]!.id,
        overrideAccess: false,
        user: aisyah.user,
      }),
      payload.delete({
        collection: 'exchange-rates',
        where: { id: { exists: true } },
        overrideAccess: false,
        user: aisyah.user,
      }),
    ])
    expect(attempts.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(await payload.count({ collection: 'exchange-rates' })).toEqual(before)
  })

  test('an archived rate makes room for a corrected one, and the trail says who archived it', async () => {
    const create = () =>
      payload.create({
        collection: 'exchange-rates',
        data: rate(),
        overrideAccess: false,
        user: aisyah.user,
      })
    const { id } = await create()
    await expect(create()).rejects.toMatchObject({ status: 400 })
    const archive = (archived: boolean) =>
      payload.update({
        collection: 'exchange-rates',
        id,
        data: { archived },
        overrideAccess: false,
        user: aisyah.user,
      })
    await archive(true)
    await create()
    await expect(archive(false)).rejects.toMatchObject({ status: 400 })
    expect(await trailOf(id)).toEqual([{ by: aisyah.user.id, event: 'archived', details: null }])
  })
})
