import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startTestServer, type TestServer } from '../support/server'
import { patch, type Project, publishedBy, submittedBy } from '../support/steps'
import { assembleTeam, type Team } from '../support/team'

let server: TestServer
let team: Team

beforeAll(async () => {
  server = await startTestServer()
  team = await assembleTeam(server)
}, 120_000)

afterAll(() => server.stop())

const submitted = (more?: Record<string, unknown>) => submittedBy(team, more)
const published = (more?: Record<string, unknown>) => publishedBy(team, more)

const query = (text: string, variables = {}) =>
  team.stranger.send('POST', '/api/graphql', { query: text, variables })

/** The codes that each public door returns for one filter. */
async function codesByDoor(state: string, sector: string): Promise<Record<string, string[]>> {
  const v1 = await team.stranger.get(`/api/v1/projects?state=${state}&sector=${sector}&limit=100`)
  const rest = await team.stranger.get(
    `/api/projects?where[sector][equals]=${sector}&where[states][in]=${state}&limit=100&depth=0`,
  )
  const graphql = await query(
    `query ($sector: [String!], $state: [String!]) {
      catalogue(sector: $sector, state: $state, limit: 100) { data { code } }
      Projects(where: { sector: { equals: ${sector} }, states: { in: [${state}] } }, limit: 100) { docs { code } }
    }`,
    { sector: [sector], state: [state] },
  )
  const csv = await team.stranger.get(`/api/v1/projects.csv?state=${state}&sector=${sector}`)
  const page = await team.stranger.get(`/projects?state=${state}&sector=${sector}`)
  const { data } = graphql.json<{
    data: { catalogue: { data: { code: string }[] }; Projects: { docs: { code: string }[] } }
  }>()
  const sorted = (rows: { code: string }[]) => rows.map(({ code }) => code).sort()
  const inText = (text: string) =>
    [...new Set(text.match(/\b[A-Z]{2}-(?:TRA|ENE|SMC)-\d{4}\b/g))].sort()
  return {
    v1: sorted(v1.json<{ data: { code: string }[] }>().data),
    rest: sorted(rest.json<{ docs: { code: string }[] }>().docs),
    catalogue: sorted(data.catalogue.data),
    stock: sorted(data.Projects.docs),
    csv: inText(csv.text),
    page: inText(page.text),
  }
}

describe('the real projects', () => {
  test('are the same through every door', async () => {
    const doors = await codesByDoor('LA', 'energy')
    expect(doors.v1?.length).toBeGreaterThan(3)
    for (const [door, codes] of Object.entries(doors))
      expect([door, codes]).toEqual([door, doors.v1])
  })

  test('are counted by facets under the other filters', async () => {
    const answer = await team.stranger.get('/api/v1/projects?sector=energy&state=LA&facets=all')
    const { facets, page } = answer.json<{
      facets: Record<string, { value: string; count: number }[]>
      page: { total: number }
    }>()
    const count = (facet: string, value: string) =>
      facets[facet]?.find((row) => row.value === value)?.count
    expect(count('sector', 'energy')).toBe(page.total)
    expect(count('state', 'LA')).toBe(page.total)
    expect(count('sector', 'transport')).toBeGreaterThan(0)
  })

  test('have pages of their own with their sources and origin', async () => {
    const { text, status } = await team.stranger.get('/projects/KH-TRA-0001/funan-techo-canal')
    expect(status).toBe(200)
    expect(text).toContain('Funan Techo Canal')
    expect(text).toContain('Compiled from public sources; not yet confirmed by the ministry')
    const wrong = await team.stranger.get('/projects/kh-tra-0001/wrong')
    expect([wrong.status, wrong.headers.get('location')]).toEqual([
      301,
      expect.stringContaining('/projects/KH-TRA-0001/funan-techo-canal'),
    ])
    expect((await team.stranger.get('/projects/KH-TRA-9999/none')).status).toBe(404)
  })
})

describe('from a ministry’s entry to an investor’s call', () => {
  test('a project is nowhere, then everywhere, then nowhere', async () => {
    const secret = 'Zanzibarite'
    const { code, id, submittedAt } = await submitted({ title: `${secret} Harbour` })
    const everywhere = async () => {
      const doors = await codesByDoor('KH', 'transport')
      const found = await team.stranger.get(`/api/v1/projects?q=${secret}`)
      return [
        ...Object.entries(doors).map(([door, codes]) => [door, codes.includes(code)]),
        ['search', found.json<{ data: unknown[] }>().data.length === 1],
        ['one', (await team.stranger.get(`/api/v1/projects/${code}`)).status === 200],
        ['stock one', (await team.stranger.get(`/api/projects/${id}`)).status === 200],
      ]
    }
    const all = (there: boolean) =>
      ['v1', 'rest', 'catalogue', 'stock', 'csv', 'page', 'search', 'one', 'stock one'].map(
        (door) => [door, there],
      )
    expect(await everywhere()).toEqual(all(false))
    await patch(team.secretariat, id, { transition: 'publish', submittedAt })
    expect(await everywhere()).toEqual(all(true))
    await patch(team.secretariat, id, { transition: 'withdraw' })
    expect(await everywhere()).toEqual(all(false))

    const gone = await team.stranger.get(`/api/v1/projects/${code}`)
    expect([gone.status, gone.text.includes(secret)]).toEqual([410, false])
    const page = await team.stranger.get(`/projects/${code}/zanzibarite-harbour`)
    expect([page.status, page.text.includes(secret)]).toEqual([410, false])
    const responses = await Promise.all([
      team.stranger.get(`/api/v1/projects/${code}/history`),
      team.stranger.get('/api/v1/changes?after=0&limit=500'),
      team.stranger.get(`/api/projects/${id}`),
    ])
    expect(responses.map(({ text }) => text.includes(secret))).toEqual([false, false, false])
  })

  test('over GraphQL too: a ministry submits, the secretariat publishes', async () => {
    const created = await team.ministry.send('POST', '/api/graphql', {
      query: `mutation { createProject(draft: true, data: {
        title: "Graph Dry Port", leadState: KH, sector: transport, status: preparation }) { id stage } }`,
    })
    const { data } = created.json<{ data: { createProject: Project } }>()
    const { id } = data.createProject
    const step = (who: Team['ministry'], body: string) =>
      who.send('POST', '/api/graphql', {
        query: `mutation { updateProject(id: "${id}", data: { ${body} }) { stage submittedAt } }`,
      })
    const submit = await step(team.ministry, 'transition: submit')
    const { submittedAt } = submit.json<{ data: { updateProject: Project } }>().data.updateProject
    const refused = await step(team.ministry, `transition: publish, submittedAt: "${submittedAt}"`)
    expect(refused.text).toContain('“Publish” is for: secretariat.')
    const publish = await step(
      team.secretariat,
      `transition: publish, submittedAt: "${submittedAt}"`,
    )
    expect(publish.json()).toMatchObject({ data: { updateProject: { stage: 'published' } } })
    expect((await team.stranger.get('/api/v1/projects?q=Graph+Dry+Port')).json()).toMatchObject({
      page: { total: 1 },
    })
  })

  test('a restart loses nothing', async () => {
    const { code } = await published({ title: 'Restart Quay' })
    const read = async () => ({
      one: (await team.stranger.get(`/api/v1/projects/${code}`)).json(),
      changes: (await team.stranger.get('/api/v1/changes?after=100&limit=500')).json(),
      list: (await team.stranger.get('/api/v1/projects?facets=all&limit=100')).json(),
    })
    const before = await read()
    await server.restart()
    expect(await read()).toEqual(before)
  }, 120_000)
})

describe('an old version', () => {
  test('is restored as a draft only', async () => {
    const { code, id } = await published({ title: 'First title' })
    const versions = await team.secretariat.get(
      `/api/projects/versions?where[parent][equals]=${id}&where[version._status][equals]=published&limit=1`,
    )
    const [version] = versions.json<{ docs: { id: string }[] }>().docs
    await patch(team.secretariat, id, { transition: 'withdraw' })
    const path = `/api/projects/versions/${version?.id}`
    expect((await team.neighbour.send('POST', path)).status).toBe(403)
    const restored = await team.ministry.send('POST', path)
    expect([restored.status, restored.text]).toEqual([200, expect.stringContaining('First title')])
    expect((await team.stranger.get(`/api/projects/${id}`)).status).toBe(404)
    const stored = await team.ministry.get(`/api/projects/${id}?draft=true&depth=0`)
    expect(stored.json()).toMatchObject({
      code,
      leadState: 'KH',
      origin: 'ministry',
      slug: 'first-title',
      stage: 'draft',
      _status: 'draft',
    })
  })

  test.each([
    ['', 'Bridge'],
    ['?draft=false', 'Tunnel'],
    ['?draft=true', 'Ferry'],
  ])('changes nothing public when restored with "%s"', async (query, kind) => {
    const { code, id } = await published({ title: `Older ${kind}` })
    const versions = await team.secretariat.get(
      `/api/projects/versions?where[parent][equals]=${id}&where[version._status][equals]=published&limit=1`,
    )
    const [version] = versions.json<{ docs: { id: string }[] }>().docs
    const { submittedAt } = await patch(team.ministry, id, {
      title: 'Newer title',
      transition: 'submit',
    })
    await patch(team.secretariat, id, { transition: 'publish', submittedAt })
    const before = await team.stranger.get(`/api/v1/projects/${code}`)
    for (const who of [team.secretariat, team.ministry]) {
      const restored = await who.send('POST', `/api/projects/versions/${version?.id}${query}`)
      expect(restored.status).toBe(200)
      const read = async (draft: string) =>
        (await team.ministry.get(`/api/projects/${id}?depth=0${draft}`)).json()
      expect([await read(''), await read('&draft=true')]).toMatchObject([
        { title: 'Newer title', _status: 'published', stage: 'published' },
        { title: `Older ${kind}`, _status: 'draft' },
      ])
    }
    expect((await team.stranger.get(`/api/v1/projects/${code}`)).text).toBe(before.text)
  })

  test('is restored with fields added later left empty', async () => {
    const bare = { title: 'Bare', leadState: 'KH', sector: 'energy' }
    const made = await team.ministry.send('POST', '/api/projects?draft=true', bare)
    const { id } = made.json<{ doc: Project }>().doc
    const read = async () => {
      const answer = await team.ministry.get(`/api/projects/${id}?draft=true&depth=0&locale=all`)
      const { cost, sources, status, summary } = answer.json<Record<string, unknown>>()
      return JSON.stringify({ cost, sources, status, summary })
    }
    const versions = await team.ministry.get(`/api/projects/versions?where[parent][equals]=${id}`)
    const [version] = versions.json<{ docs: { id: string }[] }>().docs
    await patch(team.ministry, id, {
      status: 'preparation',
      summary: 'Added since.',
      cost: { amount: 125_000_000, currency: 'USD', priceYear: 2026, source: 's1' },
      sources: [{ key: 's1', title: 'Budget paper' }],
    })
    expect(await read()).toMatch(/125000000.*Budget paper.*preparation.*Added since/)
    await team.ministry.send('POST', `/api/projects/versions/${version?.id}?draft=true`)
    expect(await read()).not.toMatch(/125000000|Budget paper|preparation|Added since/)
  })
})
