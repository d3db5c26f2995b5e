import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { entry } from '../support/projects'
import { startTestServer, type TestServer } from '../support/server'
import { assembleTeam, type Team } from '../support/team'

let server: TestServer
let team: Team

beforeAll(async () => {
  server = await startTestServer()
  team = await assembleTeam(server)
}, 120_000)

afterAll(() => server.stop())

const small = { amount: 5000, currency: 'USD', priceYear: 2026, source: 's1' }

interface Row {
  id: string
  stage: string
  acknowledgements: { check: string; path: string; reason: string; by: string }[]
}

async function newProject(): Promise<string> {
  const data = entry({ cost: small })
  const made = await team.ministry.send('POST', '/api/projects?draft=true&depth=0', data)
  return made.json<{ doc: Row }>().doc.id
}

const read = async (id: string) =>
  (await team.ministry.get(`/api/projects/${id}?draft=true&depth=0`)).json<Row>()

const NAMED = { check: 'costSize', path: 'cost.amount', value: '5000 USD 2026' }

test('unusual values are acknowledged along with the step over REST, by the sender', async () => {
  const id = await newProject()
  const submit = (more: object) =>
    team.ministry.send('PATCH', `/api/projects/${id}`, { transition: 'submit', ...more })
  const refused = await submit({})
  expect([refused.status, refused.text.includes('costSize')]).toEqual([400, true])
  expect((await read(id)).stage).toBe('draft')
  const done = await submit({ acknowledge: [{ ...NAMED, reason: 'A study alone.' }] })
  expect(done.status).toBe(200)
  expect(await read(id)).toMatchObject({
    stage: 'submitted',
    acknowledgements: [{ ...NAMED, reason: 'A study alone.' }],
  })
})

test('and over GraphQL', async () => {
  const id = await newProject()
  const ask = async (data: string) => {
    const query = `mutation { updateProject(id: "${id}", data: { transition: submit ${data} }) { id } }`
    return (await team.ministry.send('POST', '/api/graphql', { query })).text
  }
  expect(await ask('')).toContain('costSize')
  expect((await read(id)).stage).toBe('draft')
  const { check, path, value } = NAMED
  const row = `{ check: ${check}, path: "${path}", value: "${value}", reason: "A study alone." }`
  expect(await ask(`, acknowledge: [${row}]`)).not.toContain('errors')
  expect(await read(id)).toMatchObject({
    stage: 'submitted',
    acknowledgements: [{ ...NAMED, reason: 'A study alone.' }],
  })
})
