import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { setCurrentCatalogue } from '@/catalogue'
import { createFront } from '@/http/front'
import { createResponseCache } from '@/responses'
import { createPages } from '@/site'
import { DAM, ROAD } from '../api/fixture'
import { createLog, type Log } from '../catalogue/log'
import { openCatalogue } from '../catalogue/open'
import { fetchRaw } from '../../support/raw'
import { sendBytes } from '../../support/socket'
import { ASSETS } from './fixture'

let log: Log
let server: Server
let origin: string

beforeEach(async () => {
  log = createLog([DAM, ROAD])
  const catalogue = openCatalogue(log)
  await catalogue.ready
  setCurrentCatalogue(catalogue)
  const front = createFront({ build: 'test', folder: '.', assets: ASSETS, dev: false })
  server = createServer((request, response) => void front.handle(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterEach(() => {
  setCurrentCatalogue(undefined)
  server.close()
  server.closeAllConnections()
})

const get = (path: string, headers: Record<string, string> = {}) => fetchRaw(origin + path, headers)
const textOf = async (path: string) => (await get(path)).body.toString()

const DAM_PATH = `/projects/${DAM.code}/${DAM.slug}`

/** Reads of all of one project: its page makes one each time that it is made. */
const made = () => log.reads.readProject

describe('a page that is asked for again', () => {
  test('is made no more while the catalogue stays as it is', async () => {
    const before = made()
    const answers = [await get(DAM_PATH), await get(DAM_PATH), await get(DAM_PATH)]
    expect(made() - before).toBe(2)
    const [first] = answers
    for (const { body, headers, status } of answers) {
      expect(status).toBe(200)
      expect(body.toString()).toBe(first?.body.toString())
      expect(headers).toMatchObject({
        'cache-control': 'no-cache',
        'content-length': String(body.length),
        'content-security-policy': expect.stringContaining("script-src 'none';"),
        'content-type': 'text/html; charset=utf-8',
        etag: first?.headers.etag,
        vary: 'Accept-Encoding',
        'x-content-type-options': 'nosniff',
        'x-request-id': expect.any(String),
      })
    }
  })

  test('shows a change of the catalogue at the next request, and is never of a past one', async () => {
    for (let times = 0; times < 3; times += 1) await get(DAM_PATH)
    log.publish({ ...DAM, title: { en: 'Nam dam, changed' } })
    expect(await textOf(DAM_PATH)).toContain('Nam dam, changed')
    log.withdraw(DAM.code)
    expect((await get(DAM_PATH)).status).toBe(410)
    expect(await textOf('/projects')).not.toContain('Nam dam')
  })

  test('is packed for whoever takes that, cached or not', async () => {
    const before = made()
    const seen = new Set<string>()
    for (const packed of [true, false, true, false, true]) {
      const accepting = { 'accept-encoding': packed ? 'br, gzip;q=0.8' : 'identity' }
      const { body, headers } = await get(DAM_PATH, accepting)
      expect(headers['content-encoding']).toBe(packed ? 'gzip' : undefined)
      seen.add((packed ? gunzipSync(body) : body).toString())
    }
    expect([seen.size, made() - before]).toEqual([1, 2])
    expect([...seen][0]).toContain('Nam dam')
  })

  test.each(['identity', 'gzip;q=0', 'gzip;q=0.0, br', 'x-gzip-not'])(
    'is not packed for one who takes %s',
    async (coding) => {
      expect((await get('/', { 'accept-encoding': coding })).headers).not.toHaveProperty(
        'content-encoding',
      )
    },
  )

  test('is not sent to whoever holds it, cached or not, until it changes', async () => {
    for (let times = 0; times < 4; times += 1) {
      const tag = (await get(DAM_PATH)).headers.etag ?? ''
      const again = await get(DAM_PATH, { 'if-none-match': tag })
      expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, tag])
      expect(again.headers).not.toHaveProperty('content-security-policy')
    }
    const tag = (await get(DAM_PATH)).headers.etag ?? ''
    log.publish(ROAD)
    expect((await get(DAM_PATH, { 'if-none-match': tag })).status).toBe(200)
  })
})

describe('a page is made once', () => {
  test('for all who ask for it while it is made', async () => {
    const before = made()
    const answers = await Promise.all(Array.from({ length: 20 }, () => get(DAM_PATH)))
    expect(new Set(answers.map(({ body }) => body.toString())).size).toBe(1)
    expect(made() - before).toBeLessThanOrEqual(2)
  })

  test('whatever parameters it is asked with that mean nothing to it', async () => {
    const tags = new Set<unknown>()
    for (const search of ['', '?utm_source=mail', '?zz=1', '?zz=2', '?q=rail']) {
      tags.add((await get(DAM_PATH + search, { 'accept-encoding': 'gzip' })).headers.etag)
    }
    expect(tags.size).toBe(1)
    const before = made()
    await get(`${DAM_PATH}?zz=3`, { 'accept-encoding': 'gzip' })
    expect(made()).toBe(before)
  })

  test('and a spelling that is asked for again is answered as fast, until something changes', async () => {
    const spelled = `${DAM_PATH}?utm_source=mail`
    const ask = async () => (await get(spelled, { 'accept-encoding': 'gzip' })).body
    const bodies = []
    for (let times = 0; times < 6; times += 1) bodies.push((await ask()).toString('base64'))
    expect(new Set(bodies).size).toBe(1)
    log.publish({ ...DAM, title: { en: 'Nam dam, changed' } })
    expect(gunzipSync(await ask()).toString()).toContain('Nam dam, changed')
  })

  test('for two spellings of one question, and apart for two questions', async () => {
    const tagOf = async (search: string) => (await get(`/projects${search}`)).headers.etag
    expect(await tagOf('?sector=energy,transport&utm=x')).toBe(
      await tagOf('?sector=energy&sector=transport'),
    )
    expect(await tagOf('?sector=energy')).not.toBe(await tagOf('?sector=transport'))
    expect(await tagOf('?sector=energy')).not.toBe(await tagOf(''))
  })

  test('and a fault in it is told to all who wait, and ends there', async () => {
    log.onRead = (name) => {
      if (name === 'readProject') throw new Error('a fault')
    }
    const told = jest.spyOn(console, 'error').mockImplementation(() => undefined)
    const answers = await Promise.all([get(DAM_PATH), get(DAM_PATH)])
    expect(answers.map(({ status }) => status)).not.toContain(200)
    log.onRead = undefined
    expect((await get(DAM_PATH)).status).toBe(200)
    told.mockRestore()
  })
})

describe('the status of a page is true, and each is a whole page without a script:', () => {
  const expectPage = async (path: string, status: number, words: string) => {
    const { body, headers, status: given } = await get(path)
    const text = body.toString()
    expect([path, given, headers['content-type']]).toEqual([
      path,
      status,
      'text/html; charset=utf-8',
    ])
    expect(text).toMatch(/^<!DOCTYPE html><html lang="en">.*<\/html>$/s)
    expect(text).toContain(words)
    expect(text.match(/<script|as="script"|nonce/g)).toBeNull()
    expect(headers['content-security-policy']).toContain("script-src 'none';")
    expect(text.includes('content="noindex"')).toBe(status !== 200)
    return headers
  }

  test.each(['/no/such/page', '/projects/XX-TRA-0001', '/projects/no-code/slug', '/vi/projects'])(
    '404 for %s',
    async (path) => {
      await expectPage(path, 404, 'This page does not exist')
    },
  )

  test('what can be no code is not asked of the log', async () => {
    const before = { ...log.reads }
    await get('/projects/no-code/slug')
    expect(log.reads).toEqual({ ...before, head: log.reads.head })
  })

  test('410 for a withdrawn project, whatever its title and letters', async () => {
    log.withdraw(DAM.code)
    for (const path of [DAM_PATH, `/projects/${DAM.code}`, '/projects/la-ene-0001/x']) {
      await expectPage(path, 410, 'LA-ENE-0001 has been withdrawn')
    }
  })

  test('503 while the log is away, for as long as it is', async () => {
    for (let times = 0; times < 3; times += 1) await get('/projects')
    log.failure = new Error('The log is away')
    for (const path of ['/', '/projects', '/about', DAM_PATH]) {
      const headers = await expectPage(path, 503, 'temporarily unavailable')
      expect([headers['retry-after'], headers.etag]).toEqual(['5', undefined])
    }
    log.failure = undefined
    expect((await get('/projects')).status).toBe(200)
  })

  test('500 for a fault of ours, told to the log and to nobody else', async () => {
    const told = jest.spyOn(console, 'error').mockImplementation(() => undefined)
    const broken = { now: () => Promise.reject(new Error('a secret of the inside')) }
    setCurrentCatalogue(broken as never)
    const { body } = await get('/projects?q=rail')
    expect(body.toString()).not.toContain('secret')
    await expectPage('/projects?q=rail', 500, 'href="/projects?q=rail"')
    expect(told).toHaveBeenCalled()
    told.mockRestore()
  })

  test.each([
    ['POST', 405],
    ['PUT', 405],
    ['DELETE', 405],
    ['PATCH', 405],
    ['OPTIONS', 204],
  ])('%s, where nothing can be sent, gives %i and what is allowed', async (method, status) => {
    const answer = await fetch(`${origin}/projects`, { method })
    expect([answer.status, answer.headers.get('allow')]).toEqual([status, 'GET, HEAD'])
  })

  test('HEAD has the head of GET', async () => {
    const head = await fetch(`${origin}${DAM_PATH}`, { method: 'HEAD' })
    const page = await fetch(origin + DAM_PATH)
    const named = (answer: Response) =>
      ['content-type', 'etag', 'vary', 'cache-control'].map((name) => answer.headers.get(name))
    expect([head.status, named(head), await head.text()]).toEqual([200, named(page), ''])
  })
})

test('a star is answered by 304 only where there is a page', async () => {
  log.withdraw(ROAD.code)
  const statuses = ['/about', '/no/such', `/projects/${ROAD.code}/road`, `/projects/${DAM.code}`]
  const given = []
  for (const path of statuses) given.push((await get(path, { 'if-none-match': '*' })).status)
  expect(given).toEqual([304, 404, 410, 301])
})

test('a page with a script has its policy, and a 304 of it none', async () => {
  for (let times = 0; times < 4; times += 1) {
    const { headers } = await get('/projects')
    expect(headers['content-security-policy']).toContain("script-src 'self';")
    const again = await get('/projects', { 'if-none-match': headers.etag ?? '' })
    expect([again.status, again.headers['content-security-policy']]).toEqual([304, undefined])
  }
})

test.each(['xn--', '1.2.3.999', '4294967296', 'evil/x', 'a b', ''])(
  'a host that is none, %s, is refused alike at every door',
  async (host) => {
    for (const path of ['/about', '/projects?q=a', '/api/v1/projects', '/healthz']) {
      const { status } = await sendBytes(
        origin,
        `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
      )
      expect([path, status]).toEqual([path, 400])
    }
  },
)

describe('another address leads', () => {
  test.each([
    ['for good, from another slug', `/projects/${DAM.code}/old-name`, 301, DAM_PATH],
    ['for good, from no slug', `/projects/${DAM.code}`, 301, DAM_PATH],
    ['for good, from small letters', `/projects/la-ene-0001/${DAM.slug}`, 301, DAM_PATH],
    ['for good, from a slash too many', '/projects/?q=dam', 301, '/projects?q=dam'],
    ['for good, from the code of the first language', '/en/about', 301, '/about'],
    ['and never to another site', '//evil.example/', 301, '/evil.example'],
    ['from empty fields of a form', '/projects?q=&sector=energy', 302, '/projects?sector=energy'],
    ['from a page beyond the last', '/projects?page=9', 302, '/projects'],
  ])('%s: %s', async (_, path, status, to) => {
    const answer = await get(path)
    expect([answer.status, answer.headers.location]).toEqual([status, to])
    // What leads elsewhere tomorrow must be asked again.
    expect(answer.headers['cache-control']).toBe('no-cache')
  })
})

describe('other languages', () => {
  const site = () =>
    createPages(
      {
        catalogue: () => openCatalogue(log),
        build: 'test',
        cache: createResponseCache(),
        assets: ASSETS,
        scriptPolicy: 'scripts',
        locales: ['en', 'vi'],
      },
      '.',
    )

  test('stand under their code, with every page and every link', async () => {
    const pages = ['', '/projects', '/forum', '/news', '/funding', '/bankability', '/about']
    const paths = [...pages, DAM_PATH].map((path) => `/vi${path}`)
    for (const path of paths) {
      const answer = await site().request(path)
      const text = await answer.text()
      expect([path, answer.status]).toEqual([path, 200])
      const links = [...text.matchAll(/<a[^>]* href="(\/[^"]*)"/g)].map(([, href = '']) => href)
      const others = links.filter(
        (href) => !/^\/(?:vi(?:[/?]|$)|admin$|api\/v1\/|documents\/|news\.atom$)/.test(href),
      )
      expect([path, others]).toEqual([path, []])
    }
    expect(await (await site().request(`/vi${DAM_PATH}`)).text()).toContain('Đập Nam')
  })

  test('keep theirs where a page is not there or elsewhere', async () => {
    const missing = await site().request('/vi/no/such')
    expect([missing.status, await missing.text()]).toEqual([
      404,
      expect.stringContaining('href="/vi/projects"'),
    ])
    const moved = await site().request(`/vi/projects/${DAM.code}`)
    expect([moved.status, moved.headers.get('location')]).toEqual([301, `/vi${DAM_PATH}`])
  })
})

test('a public address makes each page name its own', async () => {
  const site = createPages(
    {
      catalogue: () => openCatalogue(log),
      build: 'test',
      cache: createResponseCache(),
      assets: ASSETS,
      scriptPolicy: 'scripts',
      site: 'https://catalogue.example',
      locales: ['en'],
    },
    '.',
  )
  const text = await (await site.request(`${DAM_PATH}?utm_source=mail`)).text()
  expect(text).toContain(`<link rel="canonical" href="https://catalogue.example${DAM_PATH}"/>`)
})
