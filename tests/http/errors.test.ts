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

describe('a refused write names the field, the reason and what is allowed', () => {
  test('over REST', async () => {
    const answer = await team.ministry.send(
      'POST',
      '/api/projects?draft=true',
      entry({ cost: { amount: 'abc' }, owner: 'nobody' }),
    )
    expect([answer.status, answer.json()]).toEqual([
      400,
      {
        errors: [
          {
            name: 'ValidationError',
            message: expect.stringContaining('cost.amount'),
            data: {
              collection: 'projects',
              errors: [
                {
                  path: 'cost.amount',
                  message:
                    '“abc” cannot be read here. Write digits, a number word such as million where it helps, and at most a currency.',
                },
                { path: 'owner', message: 'There is no entry nobody in organisations.' },
              ],
            },
          },
        ],
      },
    ])
  })

  test('over GraphQL', async () => {
    const answer = await team.ministry.send('POST', '/api/graphql', {
      query: `mutation { createProject(draft: true, data: {
        title: "A", leadState: KH, sector: transport, statusDate: "soon" }) { id } }`,
    })
    expect(answer.json()).toMatchObject({
      errors: [
        {
          extensions: {
            name: 'ValidationError',
            data: {
              errors: [
                {
                  path: 'statusDate',
                  message: 'Write a year, a month or a day: 2027, 2027-06 or 2027-06-30.',
                },
              ],
            },
          },
        },
      ],
    })
  })

  test('a step that is not possible', async () => {
    const made = await team.ministry.send('POST', '/api/projects?draft=true', entry())
    const { doc } = made.json<{ doc: { id: string } }>()
    const answer = await team.ministry.send('PATCH', `/api/projects/${doc.id}`, {
      transition: 'recall',
    })
    expect([answer.status, answer.json()]).toEqual([
      409,
      {
        errors: [
          {
            name: 'TransitionRefused',
            message: expect.stringContaining('Possible from: Submitted.'),
            data: { errors: [{ path: 'transition', message: expect.any(String) }] },
          },
        ],
      },
    ])
  })
})

describe('an unknown parameter or value of the investor API', () => {
  test('is a problem that lists the known ones', async () => {
    const answer = await team.stranger.get('/api/v1/projects?sector=space&colour=red')
    expect(answer.status).toBe(400)
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/)
    const problem = answer.json<{ errors: { field: string; allowed?: string[] }[] }>()
    expect(problem).toMatchObject({ status: 400, requestId: expect.any(String) })
    const allowed = Object.fromEntries(problem.errors.map((error) => [error.field, error.allowed]))
    expect(allowed.sector).toEqual(['transport', 'energy', 'smartCities'])
    expect(allowed.colour).toEqual(expect.arrayContaining(['q', 'sector', 'state', 'facets']))
  })
})

describe('doors that are closed', () => {
  const closed: [string, string, string][] = [
    ['GET', '/api/publications', 'the log'],
    ['GET', '/api/registry', 'counters'],
    ['GET', '/api/users', 'accounts'],
    ['GET', '/api/contacts', 'contact persons'],
    ['GET', '/api/projects/versions', 'versions'],
    ['GET', '/api/payload-preferences', 'preferences'],
    ['GET', '/api/payload-locked-documents', 'locks'],
    ['GET', '/api/payload-migrations', 'migrations'],
    ['POST', '/api/users/first-register', 'the first user'],
    ['POST', '/api/projects', 'a new project'],
    ['POST', '/api/organisations', 'a new organisation'],
    ['DELETE', '/api/projects?where[id][exists]=true', 'deletion'],
  ]
  test.each(closed)('%s %s (%s) is refused to a stranger', async (method, path) => {
    const body = method === 'POST' ? { title: 'x', email: 'a@b.cd', password: 'x' } : undefined
    const answer = await team.stranger.send(method, path, body)
    expect([path, [401, 403, 404, 501].includes(answer.status)]).toEqual([path, true])
  })

  test('a ministry can change neither its role nor its state', async () => {
    const me = await team.ministry.get('/api/users/me')
    const { user } = me.json<{ user: { id: string } }>()
    const change = (data: object) =>
      team.ministry.send('PATCH', `/api/users/${user.id}`, { name: 'Renamed', ...data })
    const refused = await change({ role: 'secretariat', state: 'TH' })
    expect(refused.status).toBe(400)
    expect(refused.text).toMatch(/"path":"role".*"path":"state"/)
    const read = async () => (await team.administrator.get(`/api/users/${user.id}`)).json()
    expect(await read()).toMatchObject({
      role: 'ministry',
      state: 'KH',
      name: 'Sokha of the ministry',
    })
    expect((await change({})).status).toBe(200)
    expect(await read()).toMatchObject({ role: 'ministry', state: 'KH', name: 'Renamed' })
  })

  test('a deactivated account reads what a stranger reads', async () => {
    const made = await team.administrator.send('POST', '/api/users', {
      name: 'Gone',
      role: 'secretariat',
      email: 'gone@example.org',
      password: 'long enough for anybody',
    })
    const { doc } = made.json<{ doc: { id: string } }>()
    const { logIn } = await import('../support/http')
    const gone = await logIn(server.origin, {
      email: 'gone@example.org',
      password: 'long enough for anybody',
    })
    expect((await gone.get('/api/projects/versions')).status).toBe(200)
    await team.administrator.send('PATCH', `/api/users/${doc.id}`, { active: false })
    expect((await gone.get('/api/projects/versions')).status).toBe(403)
    expect((await gone.send('POST', '/api/projects?draft=true', entry())).status).toBe(403)
  })
})
