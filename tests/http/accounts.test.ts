import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createClient, logIn, type Client } from '../support/http'
import { startTestServer, type TestServer } from '../support/server'
import { callServerFunction } from '../support/serverFunctions'
import { assembleTeam, type Team } from '../support/team'

let server: TestServer
let team: Team

beforeAll(async () => {
  server = await startTestServer({ TRUST_PROXY: '1' })
  team = await assembleTeam(server)
}, 120_000)

afterAll(() => server.stop())

const PASSWORD = 'a river boat at dawn'
const NEW = 'a river boat at night'

const from = (address: string) => ({ 'x-forwarded-for': address })

async function newAccount(name: string) {
  const account = { email: `${name}@example.org`, password: PASSWORD }
  const made = await team.administrator.send('POST', '/api/users', {
    ...account,
    name,
    role: 'secretariat',
  })
  const { id } = made.json<{ doc: { id: string } }>().doc
  return { ...account, id }
}

const whoIs = async (client: Client) =>
  (await client.get('/api/users/me')).json<{ user: { id: string } | null }>().user?.id ?? null

test('every token of simultaneous sign-ins works', async () => {
  const account = await newAccount('many')
  const clients = await Promise.all(Array.from({ length: 5 }, () => logIn(server.origin, account)))
  expect(await Promise.all(clients.map(whoIs))).toEqual(Array(5).fill(account.id))
  await clients[0]!.send('POST', '/api/users/logout')
  expect(await Promise.all(clients.map(whoIs))).toEqual([
    null,
    ...Array<string>(4).fill(account.id),
  ])
})

test('a deactivated account loses its sessions and cannot extend them', async () => {
  const account = await newAccount('former')
  const client = await logIn(server.origin, account)
  await team.administrator.send('PATCH', `/api/users/${account.id}`, { active: false })
  expect(await whoIs(client)).toBe(null)
  expect((await client.send('POST', '/api/users/refresh-token')).status).toBe(403)
  const login = (password: string) =>
    createClient(server.origin).send('POST', '/api/users/login', { ...account, password })
  const told = await login(PASSWORD)
  expect([told.status, told.json()]).toEqual([
    403,
    {
      errors: [
        { message: 'This account is deactivated. An administrator can switch it on again.' },
      ],
    },
  ])
  const wrong = await login('a wrong password')
  expect([wrong.status, wrong.text.includes('deactivated')]).toEqual([401, false])
})

test('changing one’s own password needs the current one, over REST and GraphQL', async () => {
  const account = await newAccount('own')
  const client = await logIn(server.origin, account)
  const change = (data: object) => client.send('PATCH', `/api/users/${account.id}`, data)
  const paths = async (data: object) => {
    const answer = await change(data)
    const [error] = answer.json<{ errors: { data: { errors: { path: string }[] } }[] }>().errors
    return [answer.status, error?.data.errors.map(({ path }) => path)]
  }
  expect(await paths({ password: NEW })).toEqual([400, ['currentPassword']])
  expect(await paths({ password: NEW, currentPassword: 'wrong' })).toEqual([
    400,
    ['currentPassword'],
  ])
  expect(await paths({ password: 'aaa', currentPassword: PASSWORD })).toEqual([400, ['password']])
  const query = (present: string) =>
    `mutation { updateUser(id: "${account.id}", data: { ${present} password: "${NEW}" }) { id } }`
  const refused = await client.send('POST', '/api/graphql', { query: query('') })
  expect(refused.text).toContain('currentPassword')
  const changed = await client.send('POST', '/api/graphql', {
    query: query(`currentPassword: "${PASSWORD}",`),
  })
  expect(changed.json()).toEqual({ data: { updateUser: { id: account.id } } })
  const again = await logIn(server.origin, { ...account, password: NEW })
  // The current password is never returned, and cannot be queried.
  const unchanged = await again.send('PATCH', `/api/users/${account.id}`, { currentPassword: NEW })
  const read = await again.get(`/api/users/${account.id}`)
  const queried = await again.send('POST', '/api/graphql', {
    query: `{ User(id: "${account.id}") { currentPassword } }`,
  })
  expect([unchanged.status, read.status, queried.json()]).toEqual([
    200,
    200,
    { data: { User: { currentPassword: null } } },
  ])
  for (const { text } of [changed, unchanged, read, queried]) {
    expect(text).not.toMatch(new RegExp(`${NEW}|${PASSWORD}`))
  }
  for (const about of [
    'where[currentPassword][exists]=true',
    `where[currentPassword][equals]=${NEW}`,
  ]) {
    expect((await again.get(`/api/users?${about}`)).status).toBe(400)
  }
  expect((await again.get('/api/users?sort=currentPassword')).status).toBeLessThan(500)
})

test('a wrong current password counts as a sign-in attempt', async () => {
  const account = await newAccount('guessed')
  const client = await logIn(server.origin, account)
  const guess = () =>
    client.send(
      'PATCH',
      `/api/users/${account.id}`,
      { password: NEW, currentPassword: 'a guess' },
      from('203.0.113.77'),
    )
  const statuses = []
  for (let n = 0; n < 12; n += 1) statuses.push((await guess()).status)
  expect(statuses).toEqual([...Array<number>(10).fill(400), 429, 429])
})

test('a lock on an account does not prevent its deactivation', async () => {
  const account = await newAccount('keeper')
  const client = await logIn(server.origin, account)
  const keepOpen = async (who: Client) => {
    const told = await callServerFunction(who, server.origin, 'form-state', {
      id: account.id,
      collectionSlug: 'users',
      operation: 'update',
      data: {},
      docPermissions: { fields: true },
      docPreferences: { fields: {} },
      schemaPath: 'users',
      skipValidation: true,
      returnLockStatus: true,
      updateLastEdited: true,
    })
    expect(told.refusals).toEqual([])
  }
  const change = async (data: object) =>
    (await team.administrator.send('PATCH', `/api/users/${account.id}`, data)).status
  await keepOpen(client)
  await keepOpen(client)
  expect(await change({ password: NEW })).toBe(200)
  const again = await logIn(server.origin, { ...account, password: NEW })
  await keepOpen(again)
  expect(await change({ active: false })).toBe(200)
  expect(await whoIs(again)).toBe(null)
})

test('a forgotten password is answered identically and after the same time, with or without an account', async () => {
  const { email } = await newAccount('forgetful')
  const times = { known: [] as number[], unknown: [] as number[] }
  const answers = new Set<string>()
  for (let n = 0; n < 3; n += 1) {
    for (const [who, address] of [
      ['known', email],
      ['unknown', `nobody${n}@example.org`],
    ] as const) {
      const began = performance.now()
      const answer = await team.stranger.send(
        'POST',
        '/api/users/forgot-password',
        { email: address },
        from('203.0.113.78'),
      )
      times[who].push(performance.now() - began)
      answers.add(`${answer.status} ${answer.text}`)
    }
  }
  expect(answers.size).toBe(1)
  expect(Math.min(...times.known, ...times.unknown)).toBeGreaterThan(990)
  const query = `mutation { forgotPasswordUser(email: "${email}") }`
  const other = await team.stranger.send('POST', '/api/graphql', { query })
  expect(other.json()).toHaveProperty('errors')
}, 60_000)

test('rates are not deleted by a filter, with a limit or without', async () => {
  const count = async () => (await team.stranger.get('/api/exchange-rates/count')).json()
  const before = await count()
  for (const limit of ['', '&limit=1']) {
    const answer = await team.secretariat.send(
      'DELETE',
      `/api/exchange-rates?where[id][exists]=true${limit}`,
    )
    expect(answer.status).toBe(403)
  }
  expect(await count()).toEqual(before)
})

test('an administrator erases a contact person without being able to read it', async () => {
  const made = await team.ministry.send('POST', '/api/projects?draft=true', {
    title: 'A port',
    leadState: 'KH',
    sector: 'transport',
  })
  const project = made.json<{ doc: { id: string } }>().doc.id
  const contact = await team.ministry.send('POST', '/api/contacts', {
    project,
    name: 'Dara',
    email: 'dara@example.org',
  })
  const { id } = contact.json<{ doc: { id: string } }>().doc
  expect((await team.administrator.get(`/api/contacts/${id}`)).status).toBeGreaterThanOrEqual(400)
  for (const who of [team.stranger, team.ministry, team.secretariat]) {
    expect((await who.send('POST', `/api/contacts/${id}/erase`)).status).toBe(403)
  }
  expect((await team.ministry.get(`/api/contacts/${id}`)).status).toBe(200)
  const erased = await team.administrator.send('POST', `/api/contacts/${id}/erase`)
  expect([erased.status, erased.text.includes('Dara')]).toEqual([200, false])
  expect((await team.ministry.get(`/api/contacts/${id}`)).status).toBe(404)
})
