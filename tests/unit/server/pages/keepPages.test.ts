import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type Catalogue, CatalogueUnavailable, setCurrentCatalogue } from '@/catalogue'
import { protect } from '@/limits/front'
import type { Handler } from '@/server/front'
import { keepPages } from '@/server/pages/keepPages'
import { fetchRaw } from '../../../support/raw'

const log = { seq: 1, isAway: false }
let rendered: string[] = []
/** Whether who asks for /slow goes before it is written. */
let goesAway = false
let server: Server
let origin: string

/** Renders as Next does: headers one by one, the text in parts, and a nonce in its scripts. */
const render: Handler = (request, response) => {
  rendered.push(request.url ?? '')
  const nonce = /'nonce-([^']+)'/.exec(String(request.headers['content-security-policy']))?.[1]
  const isMissing = request.url?.startsWith('/missing')
  response.statusCode = isMissing ? 404 : request.url === '/fault' ? 500 : 200
  if (request.url?.startsWith('/moved')) {
    response.writeHead(308, { Location: '/there' })
    response.end()
    return Promise.resolve()
  }
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.setHeader('x-packed', String(request.headers['accept-encoding']))
  response.flushHeaders()
  if (request.url === '/unfinished') response.write('<!--$?-->')
  if (request.url === '/slow' && goesAway) {
    response.write('<p>No. 1 of')
    return once(response, 'close').then(() => void response.end())
  }
  response.write(`<p>No. ${String(log.seq)} of ${request.url ?? ''} ប្រទេស</p>`)
  response.write(Buffer.from(`<script nonce="${nonce ?? ''}">run()</script>`))
  response.end('<script>steal()</script>')
  return Promise.resolve()
}

beforeEach(async () => {
  Object.assign(log, { seq: 1, isAway: false })
  rendered = []
  setCurrentCatalogue({
    now: () =>
      log.isAway
        ? Promise.reject(new CatalogueUnavailable('The log is away'))
        : Promise.resolve({ epoch: 'e', seq: log.seq }),
  } as unknown as Catalogue)
  const handle = keepPages(render)
  server = createServer((request, response) => {
    protect(request, response, request.url ?? '/', false)
    void handle(request, response, request.url ?? '/')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
})

afterEach(() => {
  setCurrentCatalogue(undefined)
  server.close()
  server.closeAllConnections()
})

const get = (path: string, headers: Record<string, string> = {}) => fetchRaw(origin + path, headers)

test('a page asked for again is rendered no more while the catalogue stays as it is', async () => {
  const answers = [await get('/projects'), await get('/projects'), await get('/projects')]
  expect(rendered).toEqual(['/projects', '/projects'])
  for (const { body, headers, status } of answers) {
    expect(status).toBe(200)
    expect(body.toString()).toBe('<p>No. 1 of /projects ប្រទេស</p><script>steal()</script>')
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-length': String(body.length),
      'x-content-type-options': 'nosniff',
    })
  }
})

test('what is written of a page when its reader has gone is not kept', async () => {
  goesAway = true
  for (let times = 0; times < 3; times += 1) {
    const leaving = new AbortController()
    const gone = expect(fetch(`${origin}/slow`, { signal: leaving.signal })).rejects.toThrow()
    // Whoever leaves before the page is begun leaves nothing behind to keep.
    while (rendered.length === times) await wait(5)
    await wait(20)
    leaving.abort()
    await gone
  }
  goesAway = false
  expect((await get('/slow')).body.toString()).toMatch(/^<p>No\. 1 of \/slow/)
  expect(rendered).toHaveLength(4)
})

test('a change of the catalogue shows on the next request', async () => {
  for (let times = 0; times < 3; times += 1) await get('/projects')
  log.seq = 2
  expect((await get('/projects')).body.toString()).toMatch(/^<p>No\. 2 of/)
  log.seq = 1
  expect((await get('/projects')).body.toString()).toMatch(/^<p>No\. 1 of/)
})

test('it is packed for whoever takes that, kept or not', async () => {
  for (const packed of [true, false, true, false, true]) {
    const { body, headers } = await get('/', packed ? { 'accept-encoding': 'br, gzip;q=0.8' } : {})
    expect(headers['content-encoding']).toBe(packed ? 'gzip' : undefined)
    expect((packed ? gunzipSync(body) : body).toString()).toContain('<p>No. 1 of / ប្រទេស</p>')
  }
  expect(rendered).toEqual(['/', '/'])
})

test.each(['identity', 'gzip;q=0', 'gzip;q=0.0, br', 'x-gzip-not'])(
  'and not for one who takes %s',
  async (coding) => {
    expect((await get('/', { 'accept-encoding': coding })).headers).not.toHaveProperty(
      'content-encoding',
    )
  },
)

const policiesOf = async (path: string) => {
  const policies = new Set<string>()
  for (let times = 0; times < 4; times += 1) {
    policies.add(String((await get(path)).headers['content-security-policy']))
  }
  return [...policies]
}

test('it has no script, and what got in beside the framework’s does not run', async () => {
  expect(await policiesOf('/projects')).toEqual([expect.stringContaining("script-src 'none';")])
})

test('a page that is not whole without its scripts keeps them, named by what is in them', async () => {
  const [policy, ...others] = await policiesOf('/unfinished')
  expect(others).toEqual([])
  // SHA-256 of `run()`.
  expect(policy).toContain(
    "script-src 'self' 'sha256-AvyuiL0SD1mVY3NNxR+V2uo+lhk6RMFrytWmRt6CrJQ=';",
  )
  expect(policy).not.toContain('nonce')
  expect((await get('/unfinished')).body.toString()).toContain('>run()</script>')
})

test('so does the page of a fault', async () => {
  const { body, headers, status } = await get('/fault')
  expect([status, body.toString()]).toEqual([500, expect.stringContaining('>run()</script>')])
  expect(headers['content-security-policy']).toContain("script-src 'self' 'sha256-")
})

test.each([
  ['a page that is not there', '/missing', {}, 404],
  ['an address that moved', '/moved', {}, 308],
  ['what a person with cookies asks for', '/projects', { cookie: 'payload-token=x' }, 200],
  ['what Next’s own client asks for', '/projects', { rsc: '1' }, 200],
  ['the admin', '/admin', {}, 200],
])('%s is rendered each time', async (_what, path, headers, status) => {
  for (let times = 0; times < 3; times += 1) expect((await get(path, headers)).status).toBe(status)
  expect(rendered).toEqual([path, path, path])
})

test('where an address moved is said as ever', async () => {
  expect((await get('/moved')).headers.location).toBe('/there')
})

test('while the log is away the page says so itself', async () => {
  for (let times = 0; times < 3; times += 1) await get('/projects')
  log.isAway = true
  await get('/projects')
  expect(rendered).toHaveLength(3)
})
