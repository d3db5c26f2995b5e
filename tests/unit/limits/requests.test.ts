import { createHash, createHmac } from 'node:crypto'
import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { clientAddress, networkOf } from '@/limits/requests/address'
import { checkRequest } from '@/limits/requests/checkRequest'
import { cookieOrigins, dropForeignCookies, isBehindHttps } from '@/limits/requests/origins'
import { hasSession } from '@/limits/requests/session'

const before = { ...process.env }
beforeEach(() => {
  process.env = { ...before, PAYLOAD_SECRET: 'x' }
})
afterEach(() => {
  process.env = before
})

function request(method: string, url: string, headers: Record<string, string> = {}) {
  const message = new IncomingMessage(new Socket())
  return Object.assign(message, { method, url, headers })
}

describe('the address of a client', () => {
  const asked = (forwarded: string) => {
    const message = request('GET', '/', { 'x-forwarded-for': forwarded })
    Object.defineProperty(message.socket, 'remoteAddress', { value: '::ffff:10.0.0.1' })
    return clientAddress(message)
  }

  test.each([
    [undefined, '6.6.6.6', '10.0.0.1'],
    ['0', '6.6.6.6', '10.0.0.1'],
    ['1', '6.6.6.6, 7.7.7.7', '7.7.7.7'],
    ['2', '6.6.6.6, 7.7.7.7, 8.8.8.8', '7.7.7.7'],
    ['3', '7.7.7.7', '10.0.0.1'],
    ['1', 'unknown', '10.0.0.1'],
    ['1', '<script>', '10.0.0.1'],
    ['1', '', '10.0.0.1'],
    ['1', '6.6.6.6, ', '10.0.0.1'],
    ['1', '7.7.7.7:4711', '7.7.7.7'],
    ['1', '[2001:db8::5]:4711', '2001:db8::5'],
    ['1', '2001:DB8:0:0:0:0:0:5', '2001:db8::5'],
    ['1', '::ffff:7.7.7.7', '7.7.7.7'],
    ['1', '::ffff:707:707', '7.7.7.7'],
    ['1', 'fe80::1%eth0', 'fe80::1'],
    ['1', '0x7f.1', '10.0.0.1'],
  ])('TRUST_PROXY=%s and X-Forwarded-For: %s', (proxies, forwarded, address) => {
    if (proxies !== undefined) process.env.TRUST_PROXY = proxies
    expect(asked(forwarded)).toBe(address)
  })

  test('all of an IPv6 network is one client', () => {
    expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe(networkOf('2001:db8:1:2::9'))
    expect(networkOf('2001:db8:1:2::9')).not.toBe(networkOf('2001:db8:1:3::9'))
    expect(networkOf('192.0.2.7')).toBe('192.0.2.7')
  })

  test.each([
    ['2001:db8::5', '2001:db8::/64'],
    ['2001:db8:0:0:1::', '2001:db8::/64'],
    ['2001:0db8:0000:0000:ffff:ffff:ffff:ffff', '2001:db8::/64'],
    ['2001:db8::1:0:0:0:0', '2001:db8:0:1::/64'],
    ['::1', '::/64'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['::ffff:c000:207', '192.0.2.7'],
    ['fe80::1%eth0', 'fe80::/64'],
    ['2001:db8::1::5', ''],
    ['unknown', ''],
    ['', ''],
  ])('%s belongs to the network "%s"', (address, network) => {
    expect(networkOf(address)).toBe(network)
  })
})

describe('the session of a request', () => {
  const token = (secret: string, exp: number, collection = 'users') => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const head = `${part({ alg: 'HS256' })}.${part({ collection, exp })}`
    const key = createHash('sha256').update(secret).digest('hex').slice(0, 32)
    return `${head}.${createHmac('sha256', key).update(head).digest('base64url')}`
  }
  const soon = Date.now() / 1000 + 60

  test('is one that was signed here and has not run out', () => {
    expect(hasSession({ authorization: `JWT ${token('x', soon)}` })).toBe(true)
    expect(hasSession({ cookie: `a=b; payload-token=${token('x', soon)}` })).toBe(true)
    expect(hasSession({ authorization: `JWT ${token('y', soon)}` })).toBe(false)
    expect(hasSession({ authorization: `Bearer ${token('x', soon - 120)}` })).toBe(false)
    expect(hasSession({ authorization: 'JWT a.b.c' })).toBe(false)
    expect(hasSession({})).toBe(false)
  })

  test('is that of a person who works here: any other account is a stranger’s', () => {
    expect(hasSession({ authorization: `JWT ${token('x', soon, 'investors')}` })).toBe(false)
    expect(hasSession({ authorization: `JWT ${token('x', soon, '')}` })).toBe(false)
  })

  const cookie = 'theme=dark; payload-token=abc'
  test.each([
    ['its own form', 'POST', '/api/users/login', { origin: 'http://here:3000' }, true],
    ['the public address', 'POST', '/api/projects', { origin: 'https://catalogue.example' }, true],
    ['another site', 'POST', '/api/projects', { origin: 'https://evil.example' }, false],
    ['a sandboxed frame', 'POST', '/api/projects', { origin: 'null' }, false],
    ['another port', 'GET', '/api/projects', { 'sec-fetch-site': 'same-site' }, false],
    ['a program without a browser', 'GET', '/api/projects', {}, true],
    [
      'a link in a letter',
      'GET',
      '/admin',
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' },
      true,
    ],
    [
      'a link to the API',
      'GET',
      '/api/payload-jobs/run',
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' },
      false,
    ],
  ])('by %s', (_name, method, path, headers, isKept) => {
    process.env.SITE_URL = 'https://catalogue.example/'
    const message = request(method, path, { host: 'here:3000', cookie, ...headers })
    dropForeignCookies(message, path)
    expect(message.headers.cookie).toBe(isKept ? cookie : 'theme=dark')
  })

  test('the origins that Payload knows are the public one and the server’s own', () => {
    expect([cookieOrigins(), isBehindHttps()]).toEqual([[], false])
    Object.assign(process.env, {
      SITE_URL: 'https://c.example/',
      SERVER_ORIGIN: 'http://127.0.0.1:3000',
    })
    expect(cookieOrigins()).toEqual([
      'https://c.example',
      'http://127.0.0.1:3000',
      'http://localhost:3000',
    ])
    expect(isBehindHttps()).toBe(true)
  })
})

describe('by its first lines', () => {
  const MB = 1024 * 1024
  test.each([
    ['a stranger reads', 'GET', '/api/projects?where[code][equals]=a', {}, false, undefined],
    ['a stranger writes', 'POST', '/api/projects', {}, false, 403],
    ['a stranger writes to a version', 'POST', '/api/projects/versions/1', {}, false, 403],
    ['a stranger deletes', 'DELETE', '/api/projects?where[id][exists]=true', {}, false, 403],
    [
      'a stranger signs in',
      'POST',
      '/api/users/login',
      { 'content-length': '90' },
      false,
      undefined,
    ],
    [
      'a stranger asks in a body',
      'POST',
      '/api/graphql',
      { 'content-length': '65536' },
      false,
      undefined,
    ],
    ['a stranger asks too much', 'POST', '/api/graphql', { 'content-length': '65537' }, false, 413],
    [
      'a method in disguise',
      'POST',
      '/api/graphql',
      { 'x-payload-http-method-override': 'GET' },
      false,
      403,
    ],
    ['staff writes', 'PATCH', '/api/projects/1', { 'content-length': `${MB}` }, true, undefined],
    [
      'staff writes too much',
      'PATCH',
      '/api/projects/1',
      { 'content-length': `${MB + 1}` },
      true,
      413,
    ],
    [
      'staff uploads',
      'POST',
      '/api/media',
      { 'content-length': `${26 * MB}`, 'content-type': 'multipart/form-data; boundary=x' },
      true,
      undefined,
    ],
    [
      'staff uploads too much',
      'POST',
      '/api/media',
      { 'content-length': `${26 * MB + 1}`, 'content-type': 'multipart/form-data; boundary=x' },
      true,
      413,
    ],
    [
      'a body without an end',
      'POST',
      '/api/graphql',
      { 'transfer-encoding': 'chunked' },
      true,
      411,
    ],
    ['an address that is no text', 'GET', '/api/projects/%E0%A4%A', {}, true, 400],
    ['NUL in an address', 'GET', '/projects/a%00b', {}, true, 400],
    ['a filter that is no JSON', 'GET', '/api/projects?where={', {}, true, 400],
    ['a language of the catalogue', 'GET', '/api/projects?locale=km', {}, true, undefined],
    ['every language', 'GET', '/api/projects?locale=all&fallback-locale=none', {}, true, undefined],
    ['an unknown language', 'GET', '/api/projects?locale=xx', {}, true, 400],
    ['an unknown language in a write', 'PATCH', '/api/projects/1?locale=xx', {}, true, 400],
    ['an unknown language instead', 'GET', '/api/projects?fallback-locale=xx', {}, true, 400],
    ['the same, otherwise spelt', 'GET', '/api/projects?fallbackLocale=xx', {}, true, 400],
    ['an unknown language, encoded', 'GET', '/api/projects?%6Cocale=xx', {}, true, undefined],
    ['an unknown language of the admin', 'GET', '/admin?locale=xx', {}, true, 400],
    ['a page that has no such parameter', 'GET', '/projects?locale=xx', {}, true, undefined],
    [
      'a function of the admin without a session',
      'POST',
      '/admin',
      { 'next-action': 'a'.repeat(42) },
      false,
      403,
    ],
    ['the same with one', 'POST', '/admin', { 'next-action': 'a'.repeat(42) }, true, undefined],
    ['no name of a function', 'POST', '/admin', { 'next-action': 'x' }, true, 400],
  ])('%s', (_name, method, url, headers, isStaff, status) => {
    const message = request(method, url, headers)
    expect(checkRequest(message, url.split('?')[0] ?? '/', isStaff)?.status).toBe(status)
  })

  test.each([
    ['100 headers', Array<string[]>(100).fill(['x-a', '1']), undefined],
    ['101 headers', Array<string[]>(101).fill(['x-a', '1']), 431],
    [
      'two hosts',
      [
        ['Host', 'a'],
        ['host', 'b'],
      ],
      400,
    ],
    [
      'two sessions',
      [
        ['Authorization', 'JWT a'],
        ['authorization', 'JWT b'],
      ],
      400,
    ],
    [
      'two cookies',
      [
        ['Cookie', 'a=1'],
        ['cookie', 'b=2'],
      ],
      undefined,
    ],
  ])('%s', (_name, headers, status) => {
    const message = Object.assign(request('GET', '/'), { rawHeaders: headers.flat() })
    expect(checkRequest(message, '/', false)?.status).toBe(status)
  })
})
