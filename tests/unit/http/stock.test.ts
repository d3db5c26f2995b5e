import { createHash, createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, request as askByHttp, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { createFront } from '@/http/front'
import type { Handler } from '@/http/handler'
import type { ReaderResponse, Reader } from '@/http/stock/reader'
import { ASSETS } from '../site/fixture'

/** What the reading process was asked and has not answered yet, and what Payload was. */
let reading: { url: string; body: string | undefined; answer: () => void; fail: () => void }[] = []
let rendered: string[] = []
/** While true, Payload keeps those who ask waiting. */
let holdsPages = false
let held: (() => void)[] = []
let server: Server
let port: number

const reader: Reader = {
  start: () => Promise.resolve(),
  stop: () => Promise.resolve(),
  ask: ({ url = '' }, body) =>
    new Promise<ReaderResponse>((resolve, reject) => {
      const answered = { status: 200, headers: { 'x-read': url }, body: Buffer.from(`read ${url}`) }
      reading.push({
        url,
        body: body?.toString(),
        answer: () => resolve(answered),
        fail: () => reject(new Error('The process ended')),
      })
    }),
}

/** Reads the body as Next does. */
const payload: Handler = async (request, response) => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const body = Buffer.concat(chunks).toString()
  rendered.push(`${request.url ?? ''} ${body}`.trim())
  if (holdsPages) await new Promise<void>((resolve) => held.push(resolve))
  response.writeHead(200).end(`payload ${body}`)
}

const before = { ...process.env }
beforeEach(async () => {
  process.env = { ...before, PAYLOAD_SECRET: 'x', TRUST_PROXY: '1' }
  reading = []
  rendered = []
  held = []
  holdsPages = false
  const front = createFront({ build: 'test', folder: '.', assets: ASSETS, dev: true })
  front.open(payload, reader)
  server = createServer((request, response) => void front.handle(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})

afterEach(() => {
  process.env = before
  server.close()
  server.closeAllConnections()
})

interface Given {
  status: number
  headers: Record<string, unknown>
  text: string
}

/** Asks on a connection of its own; `gone` cuts it. */
function ask(path: string, from = '203.0.113.1', more: { body?: unknown; token?: string } = {}) {
  const body = more.body === undefined ? undefined : JSON.stringify(more.body)
  const asked = askByHttp({
    port,
    path,
    method: body === undefined ? 'GET' : 'POST',
    agent: false,
    headers: {
      'x-forwarded-for': from,
      ...(more.token && { authorization: `JWT ${more.token}` }),
      ...(body && {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
      }),
    },
  })
  const given = (async (): Promise<Given> => {
    const [answer] = (await once(asked, 'response')) as [IncomingMessage]
    const chunks: Buffer[] = []
    for await (const chunk of answer) chunks.push(chunk as Buffer)
    const { headers, statusCode = 0 } = answer
    return { status: statusCode, headers, text: Buffer.concat(chunks).toString() }
  })()
  given.catch(() => undefined)
  asked.end(body)
  return { given, gone: () => asked.destroy() }
}

/** Waits until something that must come has come. */
async function until(isThere: () => boolean): Promise<void> {
  while (!isThere()) await new Promise((resolve) => setImmediate(resolve))
}

/** Sends one request after another, each arriving before the next: `/healthz` is answered after it. */
async function inOrder(count: number, path: (n: number) => string, from: string) {
  const sent = []
  for (let n = 0; n < count; n += 1) {
    sent.push(ask(path(n), from))
    await ask('/healthz').given
  }
  return sent
}

const staffToken = () => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const head = `${part({ alg: 'HS256' })}.${part({ collection: 'users', exp: Date.now() })}`
  const key = createHash('sha256').update('x').digest('hex').slice(0, 32)
  return `${head}.${createHmac('sha256', key).update(head).digest('base64url')}`
}

describe('what strangers read', () => {
  test('is passed on, and given as it was answered', async () => {
    const { given } = ask('/api/projects?limit=3')
    await until(() => reading.length === 1)
    reading[0]?.answer()
    expect(await given).toMatchObject({
      status: 200,
      text: 'read /api/projects?limit=3',
      headers: { 'x-read': '/api/projects?limit=3', 'x-content-type-options': 'nosniff' },
    })
    expect(rendered).toEqual([])
  })

  test('one address has two at work and 32 in the line; the rest are a 429', async () => {
    const sent = await inOrder(36, (n) => `/api/projects?page=${n + 1}`, '203.0.113.1')
    const refused = await Promise.all(sent.slice(34).map(({ given }) => given))
    expect(refused).toMatchObject(
      Array(2).fill({
        status: 429,
        headers: { 'retry-after': '5', 'content-type': 'application/json' },
      }),
    )
    expect(JSON.parse(refused[0]?.text ?? '')).toEqual({
      errors: [{ message: expect.stringMatching(/^Too many requests at once/) }],
    })
    expect(reading).toHaveLength(2)
    // Everybody in the line is answered in the end.
    for (let n = 0; n < 34; n += 1) {
      await until(() => reading.length > n)
      reading[n]?.answer()
    }
    const answered = await Promise.all(sent.slice(0, 34).map(({ given }) => given))
    expect(answered.map(({ status }) => status)).toEqual(Array(34).fill(200))
  })

  test('another address comes next, however many the first has in the line', async () => {
    await inOrder(34, (n) => `/api/projects?page=${n + 1}`, '203.0.113.1')
    await inOrder(2, (n) => `/api/documents?page=${n + 1}`, '203.0.113.2')
    for (let n = 0; n < 4; n += 1) {
      await until(() => reading.length > n)
      reading[n]?.answer()
    }
    await until(() => reading.length === 6)
    expect(reading.map(({ url }) => url)).toEqual([
      '/api/projects?page=1',
      '/api/projects?page=2',
      '/api/projects?page=3',
      '/api/documents?page=1',
      '/api/projects?page=4',
      '/api/documents?page=2',
    ])
  })

  test('an IPv6 network has the turns of one client', async () => {
    const addresses = ['2001:db8::5', '2001:db8:0:0:1::']
    for (const address of addresses) {
      await inOrder(17, (n) => `/api/projects?page=${n + 1}`, address)
    }
    const { given } = ask('/api/projects', '2001:db8::ffff')
    expect((await given).status).toBe(429)
  })

  test('a client that goes away gives its turn back when its work is done, and its place at once', async () => {
    const sent = await inOrder(4, (n) => `/api/projects?page=${n + 1}`, '203.0.113.1')
    sent[0]?.gone()
    sent[2]?.gone()
    await ask('/healthz').given
    // Its work goes on: nobody starts another one beside it.
    expect(reading).toHaveLength(2)
    reading[0]?.answer()
    await until(() => reading.length === 3)
    expect(reading[2]?.url).toBe('/api/projects?page=4')
  })

  test('a process that fails is a 503, and its turn is given back', async () => {
    const log = jest.spyOn(console, 'error').mockImplementation(() => undefined)
    const sent = await inOrder(3, (n) => `/api/projects?page=${n + 1}`, '203.0.113.1')
    reading[0]?.fail()
    const failed = await sent[0]?.given
    expect(log.mock.calls).toEqual([[expect.stringContaining('The process ended')]])
    log.mockRestore()
    expect([
      failed?.status,
      failed?.headers['retry-after'],
      JSON.parse(failed?.text ?? ''),
    ]).toEqual([503, '5', { errors: [{ message: expect.any(String) }] }])
    await until(() => reading.length === 3)
  })
})

describe('while strangers fill every place', () => {
  beforeEach(() => inOrder(40, (n) => `/api/projects?page=${n + 1}`, '203.0.113.1'))

  test('staff do not wait', async () => {
    const { given } = ask('/api/projects', '203.0.113.1', { token: staffToken() })
    expect([(await given).text, rendered]).toEqual(['payload ', ['/api/projects']])
  })

  test('the investor API, health, pages and signing in do not wait', async () => {
    expect((await ask('/healthz').given).status).toBe(200)
    expect((await ask('/api/v1').given).status).toBeLessThan(500)
    const body = { email: 'a@example.org', password: 'x' }
    const login = await ask('/api/users/login', '203.0.113.1', { body }).given
    expect(login.text).toBe(`payload ${JSON.stringify(body)}`)
  })

  test('a file and a query of the catalogue have lines of their own', async () => {
    expect((await ask('/api/media/file/a.png').given).text).toBe('payload ')
    const body = { query: '{ catalogue { page { total } } }' }
    const { given } = ask('/api/graphql', '203.0.113.1', { body })
    expect((await given).text).toBe(`payload ${JSON.stringify(body)}`)
  })
})

test('the schema is given one at a time, with a pause', async () => {
  const body = { query: '{ __schema { types { name } } }' }
  const first = ask('/api/graphql', '203.0.113.1', { body })
  const second = ask('/api/graphql', '203.0.113.1', { body })
  await until(() => reading.length === 1)
  const began = performance.now()
  reading[0]?.answer()
  await first.given
  await until(() => reading.length === 2)
  expect(performance.now() - began).toBeGreaterThan(200)
  reading[1]?.answer()
  expect((await second.given).status).toBe(200)
})

test('of those who sign in, sixteen at once are let in, and of one address 32 wait', async () => {
  holdsPages = true
  const sent = Array.from({ length: 50 }, (_, n) =>
    ask('/api/users/login', '203.0.113.1', { body: { email: `${n}@example.org` } }),
  )
  await until(() => rendered.length === 16)
  const refused = (await Promise.race(sent.map(({ given }) => given))).status
  expect([refused, rendered.length]).toEqual([429, 16])
  holdsPages = false
  while (held.length > 0) held.shift()?.()
  const statuses = (await Promise.all(sent.map(({ given }) => given))).map(({ status }) => status)
  expect(statuses.filter((status) => status === 429)).toHaveLength(2)
})

describe('a query of GraphQL', () => {
  const PASSED_ON = [
    '{ Projects { totalDocs } }',
    '{ catalogue { seq } Projects { totalDocs } }',
    '{ forum { news { page { total } } } NewsItems { totalDocs } }',
    '{ ...F } fragment F on Query { Projects { totalDocs } }',
    '{ __schema { types { name } } }',
    'query A { Projects { totalDocs } } mutation B { logoutUser }',
    '{ Projects { totalDocs } } # mutation',
  ]
  test.each(PASSED_ON)('%s is read by the other process', async (query) => {
    const { given } = ask('/api/graphql', '203.0.113.1', { body: { query } })
    await until(() => reading.length === 1)
    reading[0]?.answer()
    expect([(await given).status, reading[0]?.body]).toEqual([200, JSON.stringify({ query })])
    expect(rendered).toEqual([])
  })

  test.each([
    '{ catalogue { seq } }',
    '{ forum { editions { page { total } } } catalogue { seq } }',
    '{ ...F } fragment F on Query { catalogue { seq } }',
    'mutation { logoutUser }',
    '{ nonsense',
  ])('%s is answered here, with its whole body', async (query) => {
    const { given } = ask('/api/graphql', '203.0.113.1', { body: { query } })
    expect([(await given).text, reading]).toEqual([`payload ${JSON.stringify({ query })}`, []])
  })

  test('two of the catalogue are answered at once; a third waits its turn', async () => {
    holdsPages = true
    const body = { query: '{ catalogue { seq } }' }
    const sent = [1, 2, 3].map(() => ask('/api/graphql', '203.0.113.1', { body }))
    await until(() => rendered.length === 2)
    await ask('/healthz').given
    expect(rendered).toHaveLength(2)
    held[0]?.()
    await until(() => rendered.length === 3)
    holdsPages = false
    for (const go of held) go()
    const statuses = (await Promise.all(sent.map(({ given }) => given))).map((one) => one.status)
    expect(statuses).toEqual([200, 200, 200])
  })
})
