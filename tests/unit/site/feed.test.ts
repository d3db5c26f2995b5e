import { gunzipSync } from 'node:zlib'
import { expect, jest, test } from '@jest/globals'
import { createResponseCache } from '@/responses'
import { createPages } from '@/site'
import { stopClockAt } from '../../support/clock'
import { SITE } from '../api/fixture'
import { BRIEF, EMBARGO_ENDS, openForum, SECRET } from '../api/forumFixture'
import { newsOf } from '../catalogue/forumLog'
import { childOf, childrenOf, readXml } from '../formats/readXml'
import { ASSETS } from './fixture'

stopClockAt('2026-11-25T10:00:00Z')

/** The pages of a site over the Forum; `site` is its address, where it is known. */
async function openFeed(site?: string) {
  const { catalogue, forum, log } = await openForum()
  const pages = createPages(
    {
      catalogue: () => catalogue,
      build: 'build-1',
      cache: createResponseCache(),
      assets: ASSETS,
      scriptPolicy: '',
      locales: ['en', 'ko'],
      ...(site !== undefined && { site }),
    },
    '.',
  )
  const get = async (path: string, headers: Record<string, string> = {}) =>
    pages.request(path, { headers })
  const read = async (path: string) => readXml(await (await get(path)).text())
  return { forum, get, log, read }
}

test('the news are a feed, with whole addresses where the site is known', async () => {
  const { get, read } = await openFeed(SITE)
  const response = await get('/news.atom')
  expect([response.status, response.headers.get('Content-Type')]).toEqual([
    200,
    'application/atom+xml; charset=utf-8',
  ])
  const feed = await read('/news.atom')
  expect(childOf(feed, 'title').text).toBe('News | Connectivity Catalogue')
  expect(childrenOf(feed, 'link').map(({ attributes }) => attributes.href)).toEqual([
    `${SITE}/news.atom`,
    `${SITE}/news`,
  ])
  const item = childOf(feed, 'entry')
  expect(childOf(item, 'title').text).toBe('The Forum in brief')
  expect(childOf(item, 'link').attributes.href).toBe(`${SITE}/news/acf-9-in-brief`)
  expect(childOf(item, 'content').text).toBe('<p>All of it.</p>')
  expect(childrenOf(item, 'category').map(({ attributes }) => attributes.term)).toEqual([
    'pressRelease',
    'sustainableInfrastructure',
  ])
})

test('where the site is not known, addresses are paths', async () => {
  const { read } = await openFeed()
  const feed = await read('/news.atom')
  expect(childOf(childOf(feed, 'entry'), 'link').attributes.href).toBe('/news/acf-9-in-brief')
  expect(feed.attributes).not.toHaveProperty('xml:base')
})

test('in another language texts say which they are in', async () => {
  const { forum, read } = await openFeed()
  forum.publish('news', newsOf({ code: 'older', date: '2025' }))
  const feed = await read('/ko/news.atom')
  expect(
    childrenOf(feed, 'entry').map((item) => [
      item.attributes['xml:lang'],
      childOf(item, 'title').text,
      childOf(item, 'link').attributes.href,
    ]),
  ).toEqual([
    ['ko', '포럼 요약', '/ko/news/acf-9-in-brief'],
    ['en', 'News older', '/ko/news/older'],
  ])
})

test('who holds it is told so until anything changes', async () => {
  const { forum, get } = await openFeed()
  const tag = async (path = '/news.atom') => (await get(path)).headers.get('ETag') ?? ''
  const first = await tag()
  const held = await get('/news.atom?utm_source=x', { 'If-None-Match': first })
  expect([held.status, await held.text(), held.headers.get('ETag')]).toEqual([304, '', first])
  expect(await tag('/ko/news.atom')).not.toBe(first)
  forum.publish('news', { ...BRIEF, title: { en: 'Anew' } })
  const changed = await get('/news.atom', { 'If-None-Match': first })
  expect([changed.status, await changed.text()]).toEqual([200, expect.stringContaining('Anew')])
})

test('an item under an embargo comes when it is over', async () => {
  const { get } = await openFeed()
  for (let times = 0; times < 3; times += 1) {
    const response = await get('/news.atom')
    expect(await response.text()).not.toContain(SECRET)
  }
  jest.setSystemTime(new Date(EMBARGO_ENDS))
  expect(await (await get('/news.atom')).text()).toContain(SECRET)
})

test('a title is no markup, and a withdrawn item is gone', async () => {
  const { forum, read } = await openFeed()
  forum.publish('news', newsOf({ code: 'x', title: { en: '</title><b>&amp;' }, date: '2027' }))
  const [first] = childrenOf(await read('/news.atom'), 'entry')
  expect(first && childOf(first, 'title').text).toBe('</title><b>&amp;')
  forum.withdraw('news', 'x')
  expect(childrenOf(await read('/news.atom'), 'entry')).toHaveLength(1)
})

test('it is compressed for whoever takes that', async () => {
  const { get } = await openFeed()
  const [plain, compressed] = [
    await get('/news.atom'),
    await get('/news.atom', { 'Accept-Encoding': 'gzip' }),
  ]
  expect([
    plain.headers.get('Content-Encoding'),
    compressed.headers.get('Content-Encoding'),
  ]).toEqual([null, 'gzip'])
  const unpacked = gunzipSync(Buffer.from(await compressed.arrayBuffer())).toString('utf8')
  expect(unpacked).toBe(await plain.text())
})

test('without any news it is empty', async () => {
  const { forum, read } = await openFeed()
  forum.withdraw('news', BRIEF.code)
  expect(childrenOf(await read('/news.atom'), 'entry')).toEqual([])
})
