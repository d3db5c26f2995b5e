import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Missing } from '@/writing/missing/route'
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

interface Doc {
  id: string
  code: string
  slug: string
}

interface Refusal {
  check?: string
  path: string
  value?: string
}

async function create(data: object): Promise<Doc> {
  const made = await team.ministry.send(
    'POST',
    '/api/projects?draft=true&depth=0',
    entry({ ...data }),
  )
  return made.json<{ doc: Doc }>().doc
}

const submit = (id: string, more: object = {}) =>
  team.ministry.send('PATCH', `/api/projects/${id}`, { transition: 'submit', ...more })

/** What an answer refuses, as check, path and value. */
function refused({ text }: { text: string }): Refusal[] {
  const { errors } = JSON.parse(text) as { errors: { data: { errors: Refusal[] } }[] }
  return (errors[0]?.data.errors ?? []).map(({ check, path, value }) => ({
    ...(check && { check }),
    path,
    ...(value && { value }),
  }))
}

async function missingOf(id: string): Promise<Missing> {
  return (await team.ministry.get(`/api/projects/${id}/missing`)).json<Missing>()
}

test('what is required, and apart from it what investors would miss, as it was saved last', async () => {
  const { code, id } = await create({ title: 'Kampong Thom Wharf', status: null, summary: '' })
  const before = await missingOf(id)
  expect(before).toMatchObject({ code, title: { en: 'Kampong Thom Wharf' } })
  expect(before.required).toEqual([
    { path: 'status', message: 'Choose the project’s status, such as Preparation.' },
  ])
  expect(before.missed[0]).toEqual({ path: 'summary', message: 'Many read no further than this.' })
  const summary = 'A wharf on the lake.'
  await team.ministry.send('PATCH', `/api/projects/${id}?draft=true`, {
    status: 'preparation',
    summary,
  })
  const after = await missingOf(id)
  expect([after.required, after.missed]).toEqual([[], before.missed.slice(1)])
})

test('strangers and other staff are told that there is nothing', async () => {
  const { id } = await create({})
  const { administrator, neighbour, secretariat, stranger } = team
  const answers = [stranger, neighbour, secretariat, administrator].map(
    async (client) => (await client.get(`/api/projects/${id}/missing`)).status,
  )
  expect(await Promise.all(answers)).toEqual([404, 404, 200, 200])
  expect((await team.ministry.get('/api/projects/no-such/missing')).status).toBe(404)
})

test('several unusual values are refused at once, and acknowledged with their reasons', async () => {
  const { id } = await create({
    title: 'PURSAT RING ROAD',
    subsectors: ['road'],
    statusDate: '2099',
    concessionYears: { value: 120, source: 's1' },
    capacities: [{ measure: 'length', value: 1, unit: 'km', source: 's1' }],
    cost: { amount: 500_000_000, currency: 'USD', priceYear: 2026, source: 's1' },
  })
  const findings = refused(await submit(id))
  expect(findings).toEqual([
    { check: 'statusInFuture', path: 'statusDate', value: '2099' },
    { check: 'costPerUnit', path: 'cost.amount', value: '500000000 USD, 1 km' },
    { check: 'longConcession', path: 'concessionYears.value', value: '120' },
    { check: 'titleCapitals', path: 'title', value: 'PURSAT RING ROAD' },
  ])
  expect((await missingOf(id)).required).toMatchObject(findings)
  const acknowledge = findings.map((finding) => ({ ...finding, reason: 'It is so.' }))
  expect((await submit(id, { acknowledge })).status).toBe(200)
  expect((await missingOf(id)).required).toEqual([])
})

test('a likely duplicate is linked or dismissed with a reason, and has an address of its own', async () => {
  const first = await create({ title: 'Sen Monorom Airfield' })
  const [linked, dismissed] = [
    await create({ title: 'Sen Monorom airfield project' }),
    await create({ title: 'Airfield of Sen Monorom (phase 1)' }),
  ]
  expect([first.slug, linked.slug]).toEqual([
    'sen-monorom-airfield',
    'sen-monorom-airfield-project',
  ])
  const again = await create({ title: 'Sen Monorom Airfield' })
  expect(again.slug).toBe(`sen-monorom-airfield-${again.code.toLowerCase()}`)
  const like = (...codes: string[]) =>
    codes.map((value) => ({ check: 'duplicate', path: 'title', value }))
  // Those changed last come first.
  const ofLinked = refused(await submit(linked.id))
  expect(ofLinked).toEqual(like(again.code, dismissed.code, first.code))
  const acknowledge = like(again.code, dismissed.code).map((row) => ({ ...row, reason: 'Newer.' }))
  expect((await submit(linked.id, { sameAs: first.code, acknowledge })).status).toBe(200)
  const reasons = refused(await submit(dismissed.id)).map((row) => ({ ...row, reason: 'A part.' }))
  expect((await submit(dismissed.id, { acknowledge: reasons })).status).toBe(200)
  expect((await team.stranger.get(`/api/projects/${linked.id}`)).text).not.toContain(first.code)
})

test('no draft of another state shows through', async () => {
  await create({ title: 'Hidden Harbour of Kep' })
  const made = await team.neighbour.send(
    'POST',
    '/api/projects?draft=true&depth=0',
    entry({ title: 'Hidden Harbour of Kep', leadState: 'TH', states: ['TH', 'KH'] }),
  )
  const { id } = made.json<{ doc: Doc }>().doc
  const missing = (await team.neighbour.get(`/api/projects/${id}/missing`)).json<Missing>()
  expect(missing.required).toEqual([])
})
