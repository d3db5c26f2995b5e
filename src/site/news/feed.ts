import type { Context } from 'hono'
import type { Shown } from '@/catalogue/forum/types'
import { today } from '@/dates'
import { writeAtom, type FeedEntry } from '@/formats/atom'
import type { NewsRecord } from '@/forum/records'
import { messagesOf } from '@/messages'
import {
  acceptsGzip,
  addressOf,
  compress,
  dataVersion,
  entityTag,
  ifNoneMatchIncludes,
  sendBody,
  type RequestEnv,
} from '@/responses'
import { newsPath } from '@/ui/links/forumPaths'
import { sitePath } from '@/ui/links/paths'
import { AREAS, labelOf, NEWS_KINDS, textIn, type Locale } from '@/vocabulary'
import type { PagesOptions } from '../respond'
import { NEWS_FEED } from './list'

/** The newest items that the feed has. */
const MAX_ITEMS = 50

/** Feed readers ask again and again, and get a 304 while nothing has changed. */
const HEADERS = { 'Cache-Control': 'no-cache', Vary: 'Accept-Encoding' }

const ATOM = 'application/atom+xml; charset=utf-8'

/** Responds with the news as Atom; parameters are ignored. */
export function createFeed({ build, cache, catalogue, site }: PagesOptions) {
  return async function respondFeed(c: Context<RequestEnv>, locale: Locale): Promise<Response> {
    const snapshot = await catalogue().now()
    // Taken first: what is written may be newer than this version, and is then not cached under it.
    const version = dataVersion(snapshot, today())
    const tag = entityTag([version, build, site ?? '', NEWS_FEED, locale])
    if (ifNoneMatchIncludes(c.req.header('If-None-Match'), tag)) {
      return c.body(null, 304, { ETag: tag, ...HEADERS })
    }
    const news = snapshot.forum().news({}).slice(0, MAX_ITEMS)
    const plain = write(news, locale, site)
    const compressed = await compress(plain)
    const whole = { type: ATOM, tag, headers: HEADERS }
    const address = addressOf(c)
    if (cache.shouldCache(address)) {
      cache.store(address, { version, ...whole, body: compressed, isCompressed: true })
    }
    const isCompressed = acceptsGzip(c.req.header('Accept-Encoding'))
    return sendBody(c, { ...whole, body: isCompressed ? compressed : plain, isCompressed })
  }
}

function write(
  news: readonly Shown<NewsRecord>[],
  locale: Locale,
  site: string | undefined,
): Buffer {
  const address = (path: string) => (site ?? '') + path
  const words = messagesOf(locale)
  return writeAtom({
    key: 'news',
    title: `${words.news.title} | ${words.site.name}`,
    author: words.site.name,
    language: locale,
    link: address(sitePath('/news', locale)),
    self: address(sitePath(NEWS_FEED, locale)),
    ...(site !== undefined && { base: site }),
    entries: news.map((shown) => entryOf(shown, locale, address)),
  })
}

function entryOf(
  { publishedAt, record, updatedAt }: Shown<NewsRecord>,
  locale: Locale,
  address: (path: string) => string,
): FeedEntry {
  const { areas, body, code, kind, summary, title } = record
  return {
    key: `news/${code}`,
    title: textIn(title, locale),
    summary: textIn(summary, locale),
    body: textIn(body, locale),
    link: address(newsPath(code, locale)),
    language: title[locale] ? locale : 'en',
    publishedAt,
    updatedAt,
    categories: [
      { code: kind, label: labelOf(NEWS_KINDS, kind, locale) },
      ...areas.map((area) => ({ code: area, label: labelOf(AREAS, area, locale) })),
    ],
  }
}
