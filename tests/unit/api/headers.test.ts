import { expect, jest, test } from '@jest/globals'

import { stopClockAt } from '../../support/clock'
import { DAM, openApi, ROAD } from './fixture'

stopClockAt('2026-11-25T10:00:00Z')

const PATHS = [
  '/api/v1/projects?sector=transport',
  '/api/v1/projects.csv',
  '/api/v1/projects/KH-TRA-0001',
  '/api/v1/projects/KH-TRA-0001/history',
  '/api/v1/projects/KH-TRA-0001/funding',
  '/api/v1/editions',
  '/api/v1/sessions',
  '/api/v1/news',
  '/api/v1/guides',
  '/api/v1/changes',
  '/api/v1/vocabulary',
]

const tagOf = (response: Response) => response.headers.get('ETag') ?? ''

test.each([...PATHS, '/api/v1/openapi.json', '/api/v1/docs'])(
  '%s is tagged, answers 304 to its tag and has the headers of every answer',
  async (path) => {
    const { ask } = await openApi([ROAD])
    const response = await ask(path)
    expect(response.status).toBe(200)
    expect(tagOf(response)).toMatch(/^W\/"[\w-]{22}"$/)
    for (const named of [tagOf(response), `"x", ${tagOf(response).slice(2)}`, '*']) {
      const again = await ask(path, { headers: { 'If-None-Match': named } })
      expect([again.status, await again.text(), tagOf(again)]).toEqual([304, '', tagOf(response)])
    }
    const other = await ask(path, { headers: { 'If-None-Match': 'W/"other"' } })
    expect(other.status).toBe(200)
    expect(other.headers.get('Cache-Control')).toBe('no-cache')
    expect(other.headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(other.headers.get('Access-Control-Allow-Origin')).toBe('*')
  },
)

test.each(PATHS)(
  'a publication, another day and another build change the tag of %s',
  async (path) => {
    const { ask, log } = await openApi([ROAD])
    const tags = [tagOf(await ask(path))]
    log.publish(DAM)
    tags.push(tagOf(await ask(path)))
    jest.setSystemTime(new Date('2026-11-26T00:00:00Z'))
    tags.push(tagOf(await ask(path)))
    const newer = await openApi([ROAD, DAM], 'build-2')
    tags.push(tagOf(await newer.ask(path)))
    log.restore('second', [ROAD, DAM])
    tags.push(tagOf(await ask(path)))
    expect(new Set(tags).size).toBe(5)
  },
)

test('one question has one tag however it is written; another has another', async () => {
  const { ask } = await openApi([ROAD])
  const tags = await Promise.all(
    [
      'state=LA&state=KH&page=1',
      'state=KH,LA&limit=20',
      'state=KH,LA&limit=21',
      'state=KH,LA&locale=vi',
    ].map(async (query) => tagOf(await ask(`/api/v1/projects?${query}`))),
  )
  expect(tags[0]).toBe(tags[1])
  expect(new Set(tags).size).toBe(3)
})

test('HEAD has the headers of GET and no body', async () => {
  const { ask } = await openApi([ROAD])
  for (const path of [...PATHS, '/healthz']) {
    const [get, head] = [await ask(path), await ask(path, { method: 'HEAD' })]
    const headersOf = (response: Response) =>
      [...response.headers].filter(([name]) => name !== 'x-request-id')
    expect([head.status, headersOf(head), await head.text()]).toEqual([200, headersOf(get), ''])
  }
})

test('another site may read', async () => {
  const { ask } = await openApi([ROAD])
  const response = await ask('/api/v1/projects', { method: 'OPTIONS' })
  expect(response.status).toBe(204)
  expect(Object.fromEntries(response.headers)).toMatchObject({
    allow: 'GET, HEAD, OPTIONS',
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, HEAD',
    'access-control-allow-headers': 'If-None-Match, X-Request-Id',
  })
  expect((await ask('/api/v1/nothing', { method: 'OPTIONS' })).status).toBe(404)
})

test("a sane name of a request is kept, any other is replaced by one of the server's", async () => {
  const { ask } = await openApi([ROAD])
  const nameFor = async (asked?: string) => {
    const headers: Record<string, string> = asked === undefined ? {} : { 'X-Request-Id': asked }
    return (await ask('/healthz', { headers })).headers.get('X-Request-Id')
  }
  expect(await nameFor('trace-1.a_B')).toBe('trace-1.a_B')
  for (const asked of [undefined, '<b>', 'a b', 'x'.repeat(65)])
    expect(await nameFor(asked)).toMatch(/^[0-9a-f-]{36}$/)
})

test('ready tells the number and the epoch', async () => {
  const { json } = await openApi([ROAD, DAM])
  expect(await json('/healthz')).toEqual({ status: 'ok' })
  expect(await json('/readyz')).toEqual({ status: 'ready', seq: 2, epoch: 'first' })
})
