import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openFixture, type ServerFixture } from '../doors/fixture'
import { projectAfter, picture } from '../doors/seedRow'
import { startTestServer, type TestServer } from '../support/server'
import { sendBytes } from '../support/socket'

let server: TestServer
let fixture: ServerFixture

beforeAll(async () => {
  server = await startTestServer()
  fixture = await openFixture(server)
}, 120_000)

afterAll(async () => {
  await fixture.store.close()
  await server.stop()
})

/** The headers of a response, except those for its time and the encoding of its body. */
function stableHeaders(headers: Headers): Record<string, string> {
  const left = [
    'connection',
    'content-encoding',
    'vary',
    'content-length',
    'date',
    'keep-alive',
    'transfer-encoding',
  ]
  return Object.fromEntries([...headers].filter(([name]) => !left.includes(name)))
}

describe('HEAD', () => {
  test.each([
    '/api/projects?limit=1',
    '/api/projects/count',
    '/api/media',
    '/api/documents',
    '/api/organisations',
    '/api/programmes',
    '/api/exchange-rates?limit=1',
    '/api/users',
    '/api/users/me',
    '/api/access',
    '/api/nothing',
  ])('of %s is GET without a body', async (path) => {
    for (const who of ['stranger', 'secretariat'] as const) {
      const get = await fixture.clients[who].get(path)
      const head = await fixture.clients[who].send('HEAD', path)
      expect([who, head.status, head.text]).toEqual([who, get.status, ''])
      expect(stableHeaders(head.headers)).toEqual(stableHeaders(get.headers))
    }
  })

  test('of one row and of its file is GET without a body', async () => {
    const project = await projectAfter(fixture, ['submit', 'publish'])
    const image = await picture(fixture)
    const name = await fixture.store.read('media', { id: image.id }, 'filename')
    for (const path of [
      `/api/projects/${project.id}`,
      `/api/projects/${image.id}`,
      `/api/media/${image.id}`,
      `/api/media/file/${name}`,
    ]) {
      for (const who of ['stranger', 'ministry'] as const) {
        const get = await fixture.clients[who].get(path)
        const head = await fixture.clients[who].send('HEAD', path)
        expect([path, who, head.status, head.text]).toEqual([path, who, get.status, ''])
      }
    }
  })
})

describe('whoever is signed in', () => {
  test.each(['/api/projects?draft=true', '/api/users/me', '/api/access', '/admin', '/api/nothing'])(
    'gets %s with a response that no shared cache may store',
    async (path) => {
      const { headers } = await fixture.clients.ministry.get(path)
      expect(headers.get('cache-control')).toBe('private, no-store')
    },
  )

  test('gets the same from GraphQL, writes, refusals and files', async () => {
    const { ministry } = fixture.clients
    const image = await picture(fixture)
    const name = await fixture.store.read('media', { id: image.id }, 'filename')
    const answers = await Promise.all([
      ministry.send('POST', '/api/graphql', { query: '{ Projects(draft: true) { totalDocs } }' }),
      ministry.send('PATCH', `/api/projects/${image.id}`, {}),
      ministry.get('/api/projects?limit=many'),
      ministry.get(`/api/media/file/${name}`),
    ])
    expect(answers.map(({ headers }) => headers.get('cache-control'))).toEqual(
      Array(4).fill('private, no-store'),
    )
  })

  test('does not affect the responses to strangers', async () => {
    const { headers } = await fixture.clients.stranger.get('/api/projects?limit=1')
    expect(headers.get('cache-control')).not.toBe('private, no-store')
  })
})

describe('an unknown language', () => {
  test.each([
    ['GET', '/api/projects?locale=xx'],
    ['GET', '/api/projects/1?fallback-locale=xx'],
    ['PATCH', '/api/projects/1?locale=xx'],
    ['POST', '/api/graphql?locale=xx'],
    ['GET', '/api/projects?%6Cocale=xx'],
    ['GET', '/api/projects?locale[]=xx'],
    ['GET', '/api/projects?fallback-locale[]=xx'],
  ])('is refused: %s %s', async (method, path) => {
    const answer = await fixture.clients.secretariat.send(
      method,
      path,
      method === 'GET' ? undefined : { title: 'x' },
    )
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('Allowed: en, id, ms, fil, th')
  })

  test('is refused in the body, and changes no text', async () => {
    const { id } = await projectAfter(fixture, [])
    await fixture.store.hasChanged()
    for (const [path, body] of [
      [`/api/projects/${id}?draft=true&locale=xx`, { title: 'Changed' }],
      [`/api/projects/${id}?draft=true`, { locale: 'xx', title: 'Changed' }],
    ] as const) {
      const answer = await fixture.clients.ministry.send('PATCH', path, body)
      expect([answer.status, answer.text.includes('Allowed: en, id')]).toEqual([400, true])
    }
    expect(await fixture.store.hasChanged()).toBe(false)
  })

  test('is refused in a body that replaces an address', async () => {
    const answer = await fetch(`${server.origin}/api/projects`, {
      method: 'POST',
      body: 'locale=xx&limit=1',
      headers: {
        ...(await headersOf('secretariat')),
        'content-type': 'application/x-www-form-urlencoded',
        'x-payload-http-method-override': 'GET',
      },
    })
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('locale')])
  })
})

describe('an operator that the engines do not support for every field', () => {
  test.each(['near', 'within', 'intersects', 'all', 'foo', '$where'])('%s', async (operator) => {
    for (const path of ['projects', 'projects/count', 'projects/versions', 'media', 'users']) {
      const { status, text } = await fixture.clients.administrator.get(
        `/api/${path}?where[id][${operator}]=1,2,3`,
      )
      expect([path, status]).toEqual([path, 400])
      expect(text).toContain('Allowed: equals, in, exists')
    }
  })
})

describe('headers', () => {
  const lines = (headers: string[]) =>
    `GET /api/projects HTTP/1.1\r\n${headers.join('\r\n')}\r\n\r\n`

  test.each([
    ['1,500 of them', ['Host: a', ...Array<string>(1_500).fill('X: 1')], 431],
    ['two hosts', ['Host: a', 'Host: b'], 400],
    ['two sessions', ['Host: a', 'Authorization: JWT a', 'Authorization: JWT b'], 400],
  ])('%s', async (_name, headers, status) => {
    const answer = await sendBytes(server.origin, lines([...headers, 'Connection: close']))
    expect([answer.status, answer.body]).toEqual([status, expect.stringContaining('errors')])
  })
})

/** As the client of the fixture sends them. */
async function headersOf(who: 'secretariat'): Promise<Record<string, string>> {
  const answer = await fixture.clients.stranger.send(
    'POST',
    '/api/users/login',
    fixture.team.accounts[who],
  )
  return { authorization: `JWT ${answer.json<{ token: string }>().token}` }
}
