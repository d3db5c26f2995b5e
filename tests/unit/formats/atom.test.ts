import { describe, expect, test } from '@jest/globals'
import { writeAtom, type Feed, type FeedEntry } from '@/formats/atom'
import { childOf, childrenOf, readXml } from './readXml'

const ATOM = 'http://www.w3.org/2005/Atom'

const ITEM: FeedEntry = {
  key: 'news/opening',
  title: 'The Forum opens',
  summary: 'A summary.',
  body: '<p>Read <a href="/forum/acf-9">more</a> &amp; <strong>all</strong>.</p>',
  link: 'https://forum.example/news/opening',
  language: 'en',
  publishedAt: '2026-12-01T00:00:00.000Z',
  updatedAt: '2026-12-02T00:00:00.000Z',
  categories: [{ code: 'pressRelease', label: 'Press release' }],
}

const FEED: Feed = {
  key: 'news',
  title: 'News',
  author: 'Connectivity Catalogue',
  language: 'en',
  link: 'https://forum.example/news',
  self: 'https://forum.example/news.atom',
  base: 'https://forum.example',
  entries: [ITEM],
}

const read = (feed: Partial<Feed>) => readXml(writeAtom({ ...FEED, ...feed }).toString('utf8'))
const readItem = (item: Partial<FeedEntry>) =>
  childOf(read({ entries: [{ ...ITEM, ...item }] }), 'entry')

test('a feed has what RFC 4287 asks of one', () => {
  const feed = read({})
  expect([feed.name, feed.uri, feed.attributes]).toEqual([
    'feed',
    ATOM,
    { xmlns: ATOM, 'xml:lang': 'en', 'xml:base': 'https://forum.example/' },
  ])
  expect(childOf(feed, 'id').text).toMatch(/^urn:uuid:[0-9a-f-]{36}$/)
  expect(childOf(feed, 'title').text).toBe('News')
  expect(childOf(feed, 'updated').text).toBe(ITEM.updatedAt)
  expect(childOf(childOf(feed, 'author'), 'name').text).toBe('Connectivity Catalogue')
  expect(childrenOf(feed, 'link').map(({ attributes }) => attributes)).toEqual([
    { rel: 'self', type: 'application/atom+xml', href: FEED.self },
    { rel: 'alternate', type: 'text/html', href: FEED.link },
  ])
})

test('an item has its texts, times, page and categories', () => {
  const item = readItem({})
  expect(item.attributes).toEqual({ 'xml:lang': 'en' })
  expect(childOf(item, 'title').text).toBe(ITEM.title)
  expect(childOf(item, 'summary').text).toBe(ITEM.summary)
  expect(childOf(item, 'published').text).toBe(ITEM.publishedAt)
  expect(childOf(item, 'updated').text).toBe(ITEM.updatedAt)
  expect(childOf(item, 'link').attributes).toEqual({
    rel: 'alternate',
    type: 'text/html',
    href: ITEM.link,
  })
  expect(childOf(item, 'category').attributes).toEqual({
    term: 'pressRelease',
    label: 'Press release',
  })
  const content = childOf(item, 'content')
  expect([content.attributes, content.text, content.children]).toEqual([
    { type: 'html' },
    ITEM.body,
    [],
  ])
})

test('what an item does not have is left out', () => {
  const item = readItem({ summary: '', body: '', categories: [] })
  for (const name of ['summary', 'content', 'category']) expect(childrenOf(item, name)).toEqual([])
})

describe('whatever is written in a title', () => {
  test.each([
    ['</title><script>alert(1)</script>'],
    [']]><script/>'],
    ['<![CDATA[x]]>'],
    ['A & B < C > D "E" \'F\' &amp; &lt;b&gt; &#x41; &unknown;'],
    ['<!DOCTYPE feed [<!ENTITY x SYSTEM "file:///etc/passwd">]>&x;'],
    ['អាស៊ាន 한국어 😀'],
  ])('%s is text', (title) => {
    const item = readItem({ title, summary: title, categories: [{ code: 'x', label: title }] })
    const { attributes, children, text } = childOf(item, 'title')
    expect([attributes, children, text]).toEqual([{}, [], title])
    expect(childOf(item, 'summary').text).toBe(title)
    expect(childOf(item, 'category').attributes.label).toBe(title)
    expect(childOf(read({ title }), 'title').text).toBe(title)
  })

  test('what XML cannot write is left out', () => {
    const title = 'a\u0000b\u0008c\u001bd\ufffee\uffff\ud800f\tg'
    expect(childOf(readItem({ title }), 'title').text).toBe('abcdef\tg')
  })
})

test('ids stay the same whatever else changes, and are no addresses', () => {
  const idsOf = (feed: Partial<Feed>) => {
    const found = read(feed)
    return [found, ...childrenOf(found, 'entry')].map((element) => childOf(element, 'id').text)
  }
  const ids = idsOf({})
  const elsewhere = readXml(
    writeAtom({
      key: FEED.key,
      title: 'Other',
      author: 'Other',
      language: 'vi',
      link: '/news',
      self: '/news.atom',
      entries: [{ ...ITEM, title: 'Other', link: '/news/x', updatedAt: '2027-01-01T00:00:00Z' }],
    }).toString('utf8'),
  )
  expect(elsewhere.attributes).not.toHaveProperty('xml:base')
  expect([elsewhere, childOf(elsewhere, 'entry')].map((one) => childOf(one, 'id').text)).toEqual(
    ids,
  )
  const all = idsOf({ entries: [ITEM, { ...ITEM, key: 'news/other' }] })
  expect(new Set(all).size).toBe(3)
})

test('a feed was updated when the last of its items was', () => {
  const entries = ['2026-12-03', '2026-12-05', '2026-12-04'].map((day) => ({
    ...ITEM,
    key: day,
    updatedAt: `${day}T00:00:00.000Z`,
  }))
  const feed = read({ entries })
  expect(childOf(feed, 'updated').text).toBe('2026-12-05T00:00:00.000Z')
  expect(childrenOf(feed, 'entry').map((item) => childOf(item, 'updated').text)).toEqual(
    entries.map(({ updatedAt }) => updatedAt),
  )
})

test('a feed without items can be read', () => {
  const feed = read({ entries: [] })
  expect(childrenOf(feed, 'entry')).toEqual([])
  expect(childOf(feed, 'updated').text).toBe('1970-01-01T00:00:00.000Z')
})
