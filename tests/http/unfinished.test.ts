import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Answer } from '../support/http'
import { entry } from '../support/projects'
import { startTestServer, type TestServer } from '../support/server'
import { patch } from '../support/steps'
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
  stage: string
  cost: { amount: number | null }
  end?: { date: string | null }
  funding: { id: string; amount: number | null; fundingSource: string | null }[]
  unread: { path: string; text: string }[] | null
}

async function newProject(): Promise<string> {
  const made = await team.ministry.send('POST', '/api/projects?draft=true&depth=0', entry())
  return made.json<{ doc: Row }>().doc.id
}

async function read(id: string): Promise<Row> {
  const row = (await team.ministry.get(`/api/projects/${id}?draft=true&depth=0`)).json<Row>()
  row.unread?.sort((a, b) => a.path.localeCompare(b.path))
  return row
}

/** A save as the form sends it. */
const saveUnfinished = (id: string, data: object, who = team.ministry) =>
  who.send('PATCH', `/api/projects/${id}?draft=true&depth=0&unfinished=true`, data)

function refused(answer: Answer): [number, [string, string][]] {
  const { errors } = answer.json<{
    errors: { data?: { errors?: { path: string; message: string }[] } }[]
  }>()
  const named = errors[0]?.data?.errors ?? []
  return [answer.status, named.map(({ message, path }) => [path, message])]
}

const UNREADABLE = {
  cost: { amount: 'about 5 million', currency: 'USD', priceYear: 2026, source: 's1' },
  end: { date: 'mid 2029' },
  funding: [{ amount: '12 or 13 million' }],
  sources: [{ key: 's1', title: 'Budget paper 2026', url: 'on our home page' }],
}

test('a form saves what cannot be read yet, and half-filled rows; other writes are refused', async () => {
  const id = await newProject()
  const before = await read(id)
  const plain = await team.ministry.send('PATCH', `/api/projects/${id}?draft=true`, UNREADABLE)
  expect([plain.status, await read(id)]).toEqual([400, before])

  const saved = await saveUnfinished(id, UNREADABLE)
  expect([saved.status, saved.text]).toEqual([200, expect.any(String)])
  const stored = await read(id)
  expect(stored).toMatchObject({
    cost: { amount: null },
    end: { date: null },
    funding: [{ amount: null, fundingSource: null }],
    unread: [
      { path: 'cost.amount', text: 'about 5 million' },
      { path: 'end.date', text: 'mid 2029' },
      { path: 'funding.0.amount', text: '12 or 13 million' },
      { path: 'sources.0.url', text: 'on our home page' },
    ],
  })
  // Emptied in the form, a field has no text any more.
  await saveUnfinished(id, { end: { date: null }, cost: { ...UNREADABLE.cost, amount: 5_000_000 } })
  const left = (await read(id)).unread?.map(({ path }) => path)
  expect(left).toEqual(['funding.0.amount', 'sources.0.url'])
})

test('it is refused on submission with the names of its fields, and nothing is lost', async () => {
  const id = await newProject()
  expect((await saveUnfinished(id, { end: { date: 'mid 2029' } })).status).toBe(200)
  const before = await read(id)
  const submitted = await team.ministry.send('PATCH', `/api/projects/${id}`, {
    transition: 'submit',
  })
  expect(refused(submitted)).toEqual([
    400,
    [
      [
        'end.date',
        '“mid 2029” is kept as you typed it, but it cannot be read here. Correct it, or empty the field.',
      ],
    ],
  ])
  expect(await read(id)).toEqual(before)

  await patch(team.ministry, `${id}?draft=true`, { end: { date: '2029-06' } })
  expect((await read(id)).unread).toBeNull()
  await patch(team.ministry, id, { transition: 'submit' })
  expect((await read(id)).stage).toBe('submitted')
})

test('a new entry is saved in the same way', async () => {
  const data = entry({ end: { date: 'mid 2029' }, milestones: [{ kind: 'tender' }] })
  const refusedOne = await team.ministry.send('POST', '/api/projects?draft=true', data)
  expect(refusedOne.status).toBe(400)
  const address = '/api/projects?draft=true&depth=0&unfinished=true'
  const made = await team.ministry.send('POST', address, data)
  expect([made.status, made.text]).toEqual([201, expect.any(String)])
  const { id } = made.json<{ doc: Row }>().doc
  expect((await read(id)).unread).toEqual([{ path: 'end.date', text: 'mid 2029' }])
})

test('a text stays with its row when others write, and goes with it', async () => {
  const id = await newProject()
  const row = { fundingSource: 'stateBudget', kind: 'grant' }
  const rows = [{ ...row, amount: 5_000_000, currency: 'USD' }, { amount: 'not known yet' }]
  expect((await saveUnfinished(id, { funding: rows })).status).toBe(200)
  const { funding } = await read(id)
  expect((await saveUnfinished(id, { title: 'Other title' })).status).toBe(200)
  const text = 'not known yet'
  expect((await read(id)).unread).toEqual([{ path: 'funding.1.amount', text }])

  const [first, second] = funding
  const turned = [{ ...second, ...row }, first]
  await patch(team.ministry, `${id}?draft=true`, { funding: turned })
  expect((await read(id)).unread).toEqual([{ path: 'funding.0.amount', text }])
  await patch(team.ministry, `${id}?draft=true`, { funding: [first] })
  expect((await read(id)).unread).toBeNull()
})

test('a step, a stranger and another ministry save nothing unfinished', async () => {
  const id = await newProject()
  const before = await read(id)
  const data = { end: { date: 'mid 2029' } }
  const answers = await Promise.all([
    saveUnfinished(id, { ...data, transition: 'submit' }),
    saveUnfinished(id, data, team.stranger),
    saveUnfinished(id, data, team.neighbour),
    team.ministry.send('PATCH', `/api/projects/${id}?unfinished=true`, {
      ...data,
      _status: 'published',
    }),
    team.ministry.send('POST', '/api/graphql?unfinished=true', {
      query: `mutation { updateProject(id: "${id}", draft: true, data: { end: { date: "mid 2029" } }) { id } }`,
    }),
  ])
  expect(answers.map(({ status }) => status).slice(0, 4)).toEqual([400, 403, 403, 400])
  expect(answers[4]?.text).toContain('errors')
  expect(await read(id)).toEqual(before)
})
