import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
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

interface Row {
  id: string
  updatedAt: string
  summary: string
  stage: string
}

async function newProject(): Promise<Row> {
  const made = await team.ministry.send('POST', '/api/projects?draft=true&depth=0', entry())
  return made.json<{ doc: Row }>().doc
}

const addressOf = ({ id }: { id: string }) => `/api/projects/${id}?draft=true&depth=0`
const read = async (row: { id: string }) => (await team.ministry.get(addressOf(row))).json<Row>()

describe('over REST', () => {
  test('of two saves based on the same version one succeeds, the other reports what changed', async () => {
    const row = await newProject()
    const opened = await team.ministry.get(addressOf(row))
    const tag = opened.headers.get('etag')
    expect(tag).toBe(`"${row.updatedAt}"`)
    const save = (data: object) =>
      team.ministry.send('PATCH', addressOf(row), data, { 'If-Match': tag! })
    const answers = await Promise.all([save({ summary: 'One.' }), save({ summary: 'Two.' })])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412])
    const conflict = answers.find(({ status }) => status === 412)!
    const won = answers.find(({ status }) => status === 200)!
    expect(conflict.text).toContain('"path":"summary"')
    expect((await read(row)).summary).toBe(won.json<{ doc: Row }>().doc.summary)

    // The response to a save has the tag for the next one, even if the whole row is sent back.
    const next = won.headers.get('etag')!
    const whole = await read(row)
    const again = await team.ministry.send(
      'PATCH',
      addressOf(row),
      { ...whole, summary: 'Three.' },
      { 'If-Match': next },
    )
    expect([again.status, (await read(row)).summary]).toEqual([200, 'Three.'])

    // The whole row of an old version is refused because it is based on that version.
    const stale = await team.ministry.send(
      'PATCH',
      addressOf(row),
      { ...whole, summary: 'Four.' },
      { 'If-Match': next },
    )
    expect([stale.status, (await read(row)).summary]).toEqual([412, 'Three.'])
  })

  test('whoever changed it meanwhile, with whatever effects, the response is 412', async () => {
    const row = await newProject()
    const opened = await team.ministry.get(addressOf(row))
    const tag = { 'If-Match': opened.headers.get('etag')! }
    const whole = opened.json<Row>()
    // The secretariat's save changes the last editor, and another title the slug.
    const saved = await team.secretariat.send('PATCH', addressOf(row), { title: 'Another Port' })
    expect(saved.status).toBe(200)
    const stale = await team.ministry.send('PATCH', addressOf(row), { ...whole, summary: 'X' }, tag)
    expect([stale.status, stale.text.includes('"path":"title"')]).toEqual([412, true])
    expect((await read(row)).summary).toBe(whole.summary)
  })

  test('a step is checked too', async () => {
    const row = await newProject()
    const submit = (updatedAt: string) =>
      team.ministry.send(
        'PATCH',
        `/api/projects/${row.id}`,
        { transition: 'submit' },
        { 'If-Match': `"${updatedAt}"` },
      )
    await team.ministry.send('PATCH', addressOf(row), { summary: 'Changed.' })
    const stale = await submit(row.updatedAt)
    expect([stale.status, (await read(row)).stage]).toEqual([412, 'draft'])
    expect((await submit((await read(row)).updatedAt)).status).toBe(200)
  })

  test.each(['2026', '"2026-01-01T00:00:00.000Z', '""', 'W/"x"'])(
    'the value %s is refused',
    async (value) => {
      const row = await newProject()
      const answer = await team.ministry.send(
        'PATCH',
        addressOf(row),
        { summary: 'Changed.' },
        { 'If-Match': value },
      )
      expect([answer.status, (await read(row)).summary]).toEqual([expect.any(Number), row.summary])
      expect([400, 412]).toContain(answer.status)
    },
  )
})

test('over GraphQL the header applies to a mutation', async () => {
  const row = await newProject()
  const save = (summary: string) =>
    team.ministry.send(
      'POST',
      '/api/graphql',
      {
        query: `mutation { updateProject(id: "${row.id}", draft: true, data: { summary: "${summary}" }) { id } }`,
      },
      { 'If-Match': `"${row.updatedAt}"` },
    )
  expect((await save('One.')).text).not.toContain('errors')
  const refused = await save('Two.')
  expect(refused.text).toContain('summary')
  expect(refused.text).toContain('changed by somebody else')
  expect((await read(row)).summary).toBe('One.')
})
