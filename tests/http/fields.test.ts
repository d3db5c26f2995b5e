import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { newPicture } from '../doors/seedRow'
import { type Answer } from '../support/http'
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

const PROJECTS = '/api/projects?draft=true&depth=0'

type Row = Record<string, unknown> & { id: string }

interface Refusal {
  errors: { data?: { errors?: { path: string; message: string }[] } }[]
}

async function newProject(): Promise<Row> {
  const made = await team.ministry.send('POST', PROJECTS, entry())
  expect([made.status, made.text.slice(0, 300)]).toEqual([201, expect.any(String)])
  return read(made.json<{ doc: Row }>().doc.id)
}

const read = async (id: string) =>
  (await team.ministry.get(`/api/projects/${id}?draft=true&depth=0`)).json<Row>()

const save = (id: string, data: object) =>
  team.ministry.send('PATCH', `/api/projects/${id}?draft=true&depth=0`, data)

/** The status, and the fields named in the response. */
function refused(answer: Answer) {
  const named = answer.json<Refusal>().errors?.flatMap((one) => one.data?.errors ?? []) ?? []
  return [answer.status, named.map(({ path }) => path)]
}

const CLOSED = 'You cannot set this. Leave it out, or send it as it is stored.'

describe('an unknown field name', () => {
  test.each([
    [{ titel: 'Harbour' }, 'titel'],
    [{ cost: { amout: 5 } }, 'cost.amout'],
    [{ milestones: [{ kind: 'approval', date: '2027', plannned: true }] }, 'milestones.0.plannned'],
    [{ constructor: 'x' }, 'constructor'],
  ])('%j is refused by name', async (data, path) => {
    const stored = await newProject()
    const answer = await save(stored.id, { summary: 'Changed', ...data })
    expect(refused(answer)).toEqual([400, [path]])
    expect(answer.text).toContain('There is no field of this name. Allowed here: ')
    expect(await read(stored.id)).toEqual(stored)
    const created = await team.ministry.send('POST', PROJECTS, { ...entry(), ...data })
    expect(refused(created)).toEqual([400, [path]])
  })

  test('the response lists the known ones', async () => {
    const { id } = await newProject()
    const answer = await save(id, { cost: { amout: 5 } })
    expect(answer.json<Refusal>().errors[0]?.data?.errors).toEqual([
      {
        path: 'cost.amout',
        message:
          'There is no field of this name. Allowed here: amount, currency, priceYear, source, scope, asOf, priceBasis.',
      },
    ])
  })
})

describe('what the caller may not set', () => {
  test.each([
    ['leadState', 'TH'],
    ['sector', 'smartCities'],
    ['stage', 'published'],
    ['origin', 'compiled'],
    ['code', 'KH-TRA-9999'],
    ['createdAt', '2001-01-01T00:00:00.000Z'],
    ['updatedAt', '2001-01-01T00:00:00.000Z'],
    ['submittedAt', '2001-01-01T00:00:00.000Z'],
    ['id', 'chosen'],
    ['acknowledgements', [{ check: 'cost', path: 'cost.amount', value: '5', reason: 'x' }]],
    ['unread', [{ path: 'end.date', text: 'about 2027' }]],
  ])('%s is refused in an update, and nothing is stored', async (field, value) => {
    const stored = await newProject()
    const answer = await save(stored.id, { summary: 'Changed', [field]: value })
    expect(refused(answer)).toEqual([400, [field]])
    expect(answer.text).toContain(CLOSED)
    expect(await read(stored.id)).toEqual(stored)
  })

  test.each([
    ['stage', 'submitted'],
    ['code', 'KH-TRA-9999'],
    ['createdAt', '2001-01-01T00:00:00.000Z'],
    ['id', 'chosen'],
  ])('%s is refused in a new entry', async (field, value) => {
    const answer = await team.ministry.send('POST', PROJECTS, { ...entry(), [field]: value })
    expect(refused(answer)).toEqual([400, [field]])
  })

  test('is refused over GraphQL', async () => {
    const stored = await newProject()
    const query = `mutation { updateProject(id: "${stored.id}", draft: true, data: { summary: "Changed", createdAt: "2001-01-01T00:00:00.000Z" }) { id } }`
    const answer = await team.ministry.send('POST', '/api/graphql', { query })
    expect(answer.text).toContain(CLOSED)
    expect(await read(stored.id)).toEqual(stored)
  })

  test('a complete row that is sent back as it was read is saved', async () => {
    for (const depth of [0, 1]) {
      const { id } = await newProject()
      const path = `/api/projects/${id}?draft=true&depth=${depth}`
      const whole = (await team.ministry.get(path)).json<Row>()
      const answer = await save(id, { ...whole, summary: `Changed ${depth}` })
      expect([answer.status, (await read(id)).summary]).toEqual([200, `Changed ${depth}`])
    }
  })

  test('in a file: its name, its address, whether it is public', async () => {
    const { content, name, type } = await newPicture()
    const send = (data: object) => {
      const form = new FormData()
      form.append('_payload', JSON.stringify({ alt: 'A harbour', ...data }))
      form.append('file', new Blob([new Uint8Array(content)], { type }), name)
      return team.ministry.send('POST', '/api/media', form)
    }
    for (const [field, value] of [
      ['filename', 'chosen.webp'],
      ['url', 'https://example.org/x.webp'],
      ['public', true],
      ['state', 'TH'],
    ] as const) {
      expect(refused(await send({ [field]: value }))).toEqual([400, [field]])
    }
    const made = await send({})
    const { doc } = made.json<{ doc: Row }>()
    const change = (data: object) => team.ministry.send('PATCH', `/api/media/${doc.id}`, data)
    expect(refused(await change({ filename: 'chosen.webp' }))).toEqual([400, ['filename']])
    const whole = (await team.ministry.get(`/api/media/${doc.id}`)).json<Row>()
    expect((await change({ ...whole, credit: 'Port' })).status).toBe(200)
  })

  test('reveals nothing of what is stored in another state’s draft', async () => {
    const stored = await newProject()
    const answers = await Promise.all(
      [stored.code, 'KH-TRA-9999'].map((code) =>
        team.neighbour.send('PATCH', `/api/projects/${stored.id}?draft=true`, { code }),
      ),
    )
    expect(answers[0]!.status).toBe(answers[1]!.status)
    expect(answers[0]!.text).toBe(answers[1]!.text)
  })
})

test.each(['all', '*'])('a write is in one language, not in %s', async (locale) => {
  const stored = await newProject()
  const address = `/api/projects/${stored.id}?draft=true&depth=0&locale=${encodeURIComponent(locale)}`
  const answer = await team.ministry.send('PATCH', address, { title: 'Changed' })
  expect(refused(answer)).toEqual([400, ['locale']])
  expect(await read(stored.id)).toEqual(stored)
  const made = await team.ministry.send(
    'POST',
    `/api/organisations?locale=${encodeURIComponent(locale)}`,
    { name: 'Org', kind: 'government' },
  )
  expect(refused(made)).toEqual([400, ['locale']])
})
