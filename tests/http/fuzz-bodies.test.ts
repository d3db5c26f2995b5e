import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { faultsOf } from '../support/hostile/judge'
import { startTestServer, type TestServer } from '../support/server'
import { bytesOf, TIMEOUT_MS, type RawRequest, sendBytes } from '../support/socket'
import { assembleTeam, type Team } from '../support/team'

let server: TestServer
let team: Team
let signedIn: Record<string, string>

beforeAll(async () => {
  server = await startTestServer()
  team = await assembleTeam(server)
  const answer = await team.stranger.send('POST', '/api/users/login', team.accounts.ministry)
  signedIn = { Authorization: `JWT ${answer.json<{ token: string }>().token}` }
}, 120_000)

afterAll(() => server.stop())

const LOGIN = '/api/users/login'
const PROJECTS = '/api/projects?draft=true'
const MEGABYTE = 1024 * 1024
const json = { 'Content-Type': 'application/json' }

/** The status of a correct response; otherwise its faults. */
async function outcome(request: RawRequest): Promise<number | string[]> {
  const answer = await sendBytes(server.origin, bytesOf(request))
  const faults = faultsOf(answer, request.target, [])
  return faults.length > 0 ? faults : answer.status
}

const post = (target: string, body: Buffer | string, headers: Record<string, string> = json) =>
  outcome({ method: 'POST', target, headers, body })

async function stillServes() {
  const read = await team.stranger.get('/api/v1/projects?limit=1')
  const written = await team.ministry.send('POST', PROJECTS, {
    title: 'After',
    leadState: 'KH',
    sector: 'energy',
  })
  expect([read.status, written.status]).toEqual([200, 201])
}

describe('a body that is not an entry', () => {
  const bodies: [string, Buffer | string, number][] = [
    ['nothing', '', 400],
    ['half of JSON', '{"title":', 400],
    ['null', 'null', 400],
    ['a list', '[]', 400],
    ['a text', '"x"', 400],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]), 400],
    ['a hundred thousand levels', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, 400],
    ['a hundred thousand lists', '['.repeat(100_000) + ']'.repeat(100_000), 400],
    ['10 MB', `{"title":"${'x'.repeat(10 * MEGABYTE)}"}`, 413],
  ]
  test.each(bodies)('%s is refused', async (_what, body, status) => {
    expect(await post(PROJECTS, body, { ...json, ...signedIn })).toBe(status)
    const response = await post(LOGIN, body)
    expect(body.length > 64 * 1024 ? [413] : [400, 401]).toContain(response)
  })

  test.each([
    ['text/plain', 400],
    ['application/x-www-form-urlencoded', 400],
    ['', 400],
    ['nonsense', 400],
    ['multipart/form-data', 400],
    ['multipart/form-data; boundary=x', 400],
    ['multipart/mixed; boundary="', 400],
  ])('JSON with the type “%s” is refused', async (type, status) => {
    const body = '{"title":"x","leadState":"KH","sector":"energy"}'
    expect(await post(PROJECTS, body, { 'Content-Type': type, ...signedIn })).toBe(status)
    expect(await post('/api/graphql', '{"query":"{__typename}"}', { 'Content-Type': type })).toBe(
      415,
    )
    expect(await post(LOGIN, '{}', { 'Content-Type': type })).toBe(400)
  })

  test('a broken form is refused with the expected format', async () => {
    const part = (name: string, content: string, more = '') =>
      `--x\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${content}\r\n--x--\r\n`
    const broken = [
      '',
      '--x',
      '--x\r\n\r\n',
      part('_payload', '{broken'),
      part('_payload', 'null'),
      part('_payload', '[]'),
      part('__proto__', 'x'),
      part('file', 'x', '; filename="../../../../x.png"'),
      part('file', 'x', '; filename="a\0.png"'),
      part('file', 'x', `; filename="${'a'.repeat(5000)}.png"`),
      part('file', 'x', '; filename=""'),
      part('file[a]', 'x', '; filename="a.png"'),
      part('file', '{"clientUploadContext":1,"filename":"../x"}'),
    ]
    const form = { 'Content-Type': 'multipart/form-data; boundary=x', ...signedIn }
    for (const body of broken) {
      expect([body, await post('/api/media', body, form)]).toEqual([body, 400])
      expect([body, await post('/api/projects', body, form)]).toEqual([body, 400])
    }
  })
})

describe('an oversized entry', () => {
  const project = { title: 'x', leadState: 'KH', sector: 'energy' }
  const many = <T>(value: T, count: number) => Array<T>(count).fill(value)
  const tooMuch: [string, object][] = [
    ['sources', { sources: many({ title: 'x' }, 3_000) }],
    ['sources', { sources: many({}, 200_000) }],
    ['programmes', { programmes: many(0, 40_000).map((_, at) => `p${at}`) }],
    ['states', { states: many('KH', 5_000) }],
    ['images', { images: many('x', 3_000) }],
    ['description', { description: { root: { type: 'root', children: many({}, 50) } } }],
    ['milestones', { milestones: null }],
    ['createdAt', { createdAt: 'yesterday' }],
    ['createdAt', { createdAt: '99999999-01-01T00:00:00Z' }],
    ['capacities.0.value', { capacities: [{ value: '9'.repeat(400) }] }],
    ['title', { title: 'half a character: \ud800' }],
    ['title', { title: 'escape: \u001b[2J' }],
  ]
  test.each(tooMuch)('is refused by the field %s', async (path, more) => {
    const answer = await team.ministry.send('POST', PROJECTS, { ...project, ...more })
    expect(answer.status).toBe(400)
    const [error] = answer.json<{ errors: { data: { errors: { path: string }[] } }[] }>().errors
    expect(error?.data.errors.map((one) => one.path)).toContain(path)
    expect(answer.text.length).toBeLessThan(5_000)
  })

  test.each([
    ['a part that the editor does not make', { type: 'block', fields: {} }],
    ['a link that runs', { type: 'link', fields: { url: 'javascript:alert(1)' }, children: [] }],
    ['a text that is none', { type: 'text', text: {} }],
    ['no part at all', null],
    ['a heading of its own', { type: 'heading', tag: 'script', children: [] }],
    ['a list that is ticked', { type: 'list', listType: 'check', children: [] }],
  ])('a description with %s is refused', async (_what, child) => {
    const description = { root: { type: 'root', children: [child] } }
    const answer = await team.ministry.send('POST', PROJECTS, { ...project, description })
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('"description"')])
  })

  test('rows with the ids of another entry’s rows are stored as rows of their own', async () => {
    interface Made {
      doc: { id: string; sources: { id: string; title: string }[] }
    }
    const sources = [{ title: 'One' }, { title: 'Two' }]
    const first = await team.ministry.send('POST', PROJECTS, { ...project, sources })
    const { doc } = first.json<Made>()
    const copied = [...doc.sources, ...doc.sources]
    const second = await team.ministry.send('POST', PROJECTS, { ...project, sources: copied })
    expect([second.status, second.text]).toEqual([201, expect.any(String)])
    const other = second.json<Made>().doc
    expect(other.sources.map(({ title }) => title)).toEqual(['One', 'Two', 'One', 'Two'])
    const ids = [...doc.sources, ...other.sources].map(({ id }) => id)
    expect(new Set(ids).size).toBe(6)
    const updated = await team.ministry.send('PATCH', `/api/projects/${doc.id}?draft=true`, {
      sources: [...doc.sources, ...other.sources.slice(0, 1)],
    })
    expect(updated.status).toBe(200)
    const after = updated.json<Made>().doc.sources.map(({ id }) => id)
    expect(after.slice(0, 2)).toEqual(doc.sources.map(({ id }) => id))
    expect(ids).not.toContain(after[2])
  })

  afterAll(stillServes)
})

describe('addresses and methods that no client writes', () => {
  test.each(['*', 'http://evil.example/api/projects', '/%', '/projects/%ff', '/a\\b', '/\\\\x'])(
    'GET %s is a 400',
    async (target) => {
      expect(await outcome({ target })).toBe(400)
    },
  )

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    '/api/%s is not found',
    async (name) => {
      expect(await outcome({ target: `/api/${name}` })).toBe(404)
      expect(await outcome({ target: `/api/${name}/x` })).toBe(404)
    },
  )

  test.each(['/x/../api/projects', '/x/%2e%2e/api/projects', '/./api/projects'])(
    'another spelling does not get a stranger’s write through: %s',
    async (target) => {
      const override = { ...json, 'X-HTTP-Method-Override': 'GET' }
      expect(await post(target, '{}')).toBe(403)
      expect(await post(target, '{}', override)).toBe(403)
    },
  )

  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND'])(
    '%s of a page is a 405 that says what is allowed',
    async (method) => {
      for (const target of ['/', '/projects', '/admin/login']) {
        const body = method === 'POST' ? '--x' : undefined
        const headers = { 'Content-Type': 'multipart/form-data; boundary=x' }
        const answer = await sendBytes(server.origin, bytesOf({ method, target, headers, body }))
        expect([target, answer.status, answer.headers.allow]).toEqual([target, 405, 'GET, HEAD'])
      }
    },
  )
})

describe('connections that stay open', () => {
  const half = [
    'GET /api/v1/projects HTTP/1.1\r\n',
    'GET /api/v1/projects HTTP/1.1\r\nHost: x\r\nX-Slow: ',
    `POST ${LOGIN} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 90\r\n\r\n{"e`,
    `POST /api/graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{`,
  ]

  test('two hundred of them delay nobody else', async () => {
    const { hostname, port } = new URL(server.origin)
    const sockets = await Promise.all(
      Array.from({ length: 200 }, (_, at) => opened(hostname, Number(port), half[at % 4] ?? '')),
    )
    const began = Date.now()
    await stillServes()
    expect(Date.now() - began).toBeLessThan(TIMEOUT_MS)
    for (const socket of sockets) socket.destroy()
    await stillServes()
  }, 60_000)

  test('clients that disconnect in the middle of a response leave nothing behind', async () => {
    const { hostname, port } = new URL(server.origin)
    for (let at = 0; at < 50; at += 1) {
      const target = at % 2 ? '/api/v1/projects.csv?labels=true' : '/api/projects?limit=100'
      const socket = await opened(hostname, Number(port), bytesOf({ target }).toString('latin1'))
      socket.destroy()
    }
    await stillServes()
    expect(server.output()).not.toMatch(/unhandled|ERR_STREAM/i)
  }, 60_000)
})

function opened(host: string, port: number, text: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, host, () => socket.write(text, () => resolve(socket)))
    socket.on('error', reject)
  })
}
