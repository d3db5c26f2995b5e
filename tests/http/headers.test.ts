import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Client, createClient } from '../support/http'
import { startTestServer, type TestServer } from '../support/server'

let server: TestServer
let secure: TestServer
let client: Client

beforeAll(async () => {
  server = await startTestServer()
  secure = await startTestServer({ SITE_URL: 'https://catalogue.example/' })
  client = createClient(server.origin)
}, 120_000)

afterAll(() => Promise.all([server.stop(), secure.stop()]))

const DOORS = [
  '/',
  '/projects?sector=energy',
  '/no/such/page',
  '/admin/login',
  '/api/projects?limit=1',
  '/api/users/me',
  '/api/v1/projects?limit=1',
  '/api/v1/docs',
  '/api/v1/nothing',
  '/healthz',
  '/api/projects?limit=abc',
]

test.each(DOORS)('%s protects its reader', async (path) => {
  const { headers } = await client.get(path)
  expect(Object.fromEntries(headers)).toMatchObject({
    'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': expect.stringContaining('geolocation=()'),
    'referrer-policy': 'strict-origin-when-cross-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  })
  expect(headers.has('strict-transport-security')).toBe(false)
  expect(headers.has('x-powered-by')).toBe(false)
})

describe('the content security policy', () => {
  const policyOf = async (path: string) => {
    const answer = await client.get(path)
    return { policy: answer.headers.get('content-security-policy') ?? '', text: answer.text }
  }

  test('of an admin page names its scripts by a nonce, a new one each time', async () => {
    const { policy, text } = await policyOf('/admin/login')
    const nonce = /script-src 'self' 'nonce-([^']+)';/.exec(policy)?.[1]
    expect(nonce).toMatch(/^[\w+/]{22}==$/)
    const inline = text.match(/<script(?![^>]*\ssrc=)[^>]*>/g) ?? []
    expect(inline.length).toBeGreaterThan(0)
    expect(inline.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([])
    expect((await policyOf('/admin/login')).policy).not.toBe(policy)
  })

  test.each(['/', '/about', '/projects/KH-TRA-0001/funan-techo-canal', '/no/such/page'])(
    'of the public page %s allows no scripts, and there are none',
    async (path) => {
      for (let times = 0; times < 4; times += 1) {
        const { policy, text } = await policyOf(path)
        expect(policy).toContain("script-src 'none';")
        expect(text).toMatch(/^<!DOCTYPE html><html lang="en".*<title>[^<]+<\/title>.*<\/head>/s)
        expect(text.match(/<script|as="script"|nonce/g)).toBeNull()
      }
    },
  )

  test('of the list allows the scripts of this site, and there is one', async () => {
    for (let times = 0; times < 4; times += 1) {
      const { policy, text } = await policyOf('/projects')
      expect(policy).toContain("script-src 'self';")
      expect(text.match(/<script[^>]*>/g)).toEqual([
        expect.stringMatching(/^<script type="module" src="\/assets\/liveFilters-\w+\.js">$/),
      ])
    }
  })

  test.each(['/api/v1/docs', '/api/v1/projects?limit=1'])(
    'of %s is not replaced where nothing has changed',
    async (path) => {
      const tag = (await client.get(path)).headers.get('etag') ?? ''
      for (let times = 0; times < 3; times += 1) {
        const answer = await client.get(path, { 'if-none-match': tag })
        expect([answer.status, answer.headers.get('content-security-policy')]).toEqual([304, null])
        await client.get(path)
      }
    },
  )

  test('is sent once, even if a door sets it itself', async () => {
    expect((await policyOf('/api/v1/docs')).policy).toMatch(
      /^default-src 'none'; style-src 'sha256-/,
    )
  })
})

describe('what pages load', () => {
  const loaded = async () => {
    const { text } = await client.get('/projects')
    return [...text.matchAll(/"(\/assets\/[^"]+)"/g)].map(([, path = '']) => path)
  }

  test('is named by its content, and cached forever', async () => {
    const paths = await loaded()
    expect(paths.map((path) => path.replace(/-[A-Z\d]{8}\./, '.'))).toEqual(
      expect.arrayContaining(['/assets/index.css', '/assets/icon.svg', '/assets/liveFilters.js']),
    )
    for (const path of paths) {
      const { headers, status } = await client.get(path)
      expect([path, status, headers.get('cache-control')]).toEqual([
        path,
        200,
        'public, max-age=31536000, immutable',
      ])
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    }
  })

  test('styles every class that a page uses', async () => {
    const [styles = ''] = (await loaded()).filter((path) => path.endsWith('.css'))
    const { text: sheet } = await client.get(styles)
    const { text: list } = await client.get('/projects')
    const project = /href="(\/projects\/[A-Z]{2}-[^"]+)"/.exec(list)?.[1] ?? ''
    const pages = [
      '/',
      '/projects',
      '/projects?q=zzzz',
      project,
      '/about',
      '/bankability',
      '/forum',
      '/forum/acf-9',
      '/forum/acf-9/sessions/acf-9-s2',
      '/news',
      '/news/acf-9-in-brief',
      '/funding',
      '/funding/asean-korea-cooperation-fund',
      '/no/such',
    ]
    for (const path of pages) {
      const { text } = await client.get(path)
      const named = [...text.matchAll(/ class="([^"]+)"/g)].flatMap(([, names = '']) =>
        names.split(' '),
      )
      expect(named).toContain('page-width')
      expect(named).toContain('Masthead_masthead')
      const unstyled = named.filter((name) => !new RegExp(`\\.${name}(?![\\w-])`).test(sheet))
      expect([path, [...new Set(unstyled)]]).toEqual([path, []])
    }
  })

  test('is compressed for clients that accept it', async () => {
    const [styles = ''] = (await loaded()).filter((path) => path.endsWith('.css'))
    for (const coding of ['br', 'gzip']) {
      const { headers } = await client.get(styles, { 'accept-encoding': coding })
      expect([headers.get('content-encoding'), headers.get('vary')]).toEqual([
        coding,
        'Accept-Encoding',
      ])
    }
  })

  test.each(['/assets/nothing.css', '/assets/..%2fassets.json', '/assets/../stamp.json'])(
    'is nothing else: %s',
    async (path) => {
      const { status, text } = await client.get(path)
      expect([status, text.includes('programs')]).toEqual([404, false])
    },
  )
})

describe('cookies', () => {
  const signIn = async (at: TestServer, headers: Record<string, string> = {}) => {
    const here = createClient(at.origin)
    const answer = await here.send('POST', '/api/users/login', at.administrator, headers)
    const set = answer.headers.get('set-cookie') ?? ''
    return { set, cookie: set.split(';')[0] ?? '' }
  }
  const whoIs = async (at: TestServer, headers: Record<string, string>) => {
    const answer = await createClient(at.origin).get('/api/users/me', headers)
    return answer.json<{ user: { email: string } | null }>().user?.email
  }

  test('are HTTP-only, and behind https secure', async () => {
    const plain = (await signIn(server)).set
    expect(plain).toMatch(/^payload-token=/)
    expect(plain).toMatch(/HttpOnly/i)
    expect(plain).toMatch(/SameSite=Lax/i)
    expect(plain).not.toMatch(/Secure/i)
    expect((await signIn(secure)).set).toMatch(/Secure/i)
  })

  test('count only for requests from the site itself', async () => {
    const { cookie } = await signIn(server)
    const { email } = server.administrator
    const own = server.origin
    expect(await whoIs(server, { cookie, origin: own })).toBe(email)
    expect(await whoIs(server, { cookie, 'sec-fetch-site': 'same-origin' })).toBe(email)
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' },
    ]) {
      expect([headers, await whoIs(server, { cookie, ...headers } as never)]).toEqual([
        headers,
        undefined,
      ])
    }
  })

  test('count for the public address where one is set, and for the server’s own', async () => {
    const { cookie } = await signIn(secure)
    const { email } = secure.administrator
    expect(await whoIs(secure, { cookie, origin: 'https://catalogue.example' })).toBe(email)
    expect(await whoIs(secure, { cookie, origin: secure.origin })).toBe(email)
    expect(await whoIs(secure, { cookie, origin: 'https://evil.example' })).toBeUndefined()
  })

  test('sent by another site’s form write nothing', async () => {
    const { cookie } = await signIn(server)
    const answer = await client.send(
      'POST',
      '/api/organisations',
      { name: 'Forged', kind: 'government' },
      { cookie, origin: 'https://evil.example' },
    )
    expect(answer.status).toBe(403)
    const action = await client.send('POST', '/admin', [], {
      cookie,
      origin: 'https://evil.example',
      'next-action': '0'.repeat(42),
    })
    expect(action.status).toBeGreaterThanOrEqual(400)
  })
})

describe('pages of other sites', () => {
  test('may read, without a session', async () => {
    for (const path of ['/api/projects?limit=1', '/api/v1/projects?limit=1']) {
      const { headers } = await client.get(path, { origin: 'https://elsewhere.example' })
      expect(headers.get('access-control-allow-origin')).toBe('*')
      expect(headers.has('access-control-allow-credentials')).toBe(false)
    }
  })

  test('may query GraphQL', async () => {
    const response = await client.send('OPTIONS', '/api/graphql', undefined, {
      origin: 'https://elsewhere.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    })
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, HEAD, POST',
      'access-control-allow-headers': 'Content-Type',
    })
  })

  test('may not write', async () => {
    for (const [method, path] of [
      ['PATCH', '/api/projects/1'],
      ['DELETE', '/api/projects/1'],
      ['POST', '/api/users/login'],
      ['POST', '/api/media'],
    ]) {
      const response = await client.send('OPTIONS', path ?? '', undefined, {
        origin: 'https://elsewhere.example',
        'access-control-request-method': method ?? '',
      })
      expect([path, response.headers.has('access-control-allow-origin')]).toEqual([path, false])
    }
  })
})

test('behind https a browser is told to stay there', async () => {
  const { headers } = await createClient(secure.origin).get('/')
  expect(headers.get('strict-transport-security')).toBe('max-age=31536000')
})
