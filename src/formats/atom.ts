import { v5 as uuidOf } from 'uuid'

/** An item of a feed, in one language. Instants are ISO 8601 in UTC. */
export interface FeedEntry {
  /** Names it for ever, within all feeds. */
  key: string
  /** Plain texts. */
  title: string
  summary: string
  /** HTML that is safe to show; nothing for an item that is no more than its summary. */
  body: string
  /** Address of its page; a path where the address of the site is not known. */
  link: string
  /** BCP 47. */
  language: string
  publishedAt: string
  updatedAt: string
  categories: readonly { code: string; label: string }[]
}

export interface Feed {
  key: string
  title: string
  author: string
  language: string
  /** Addresses of the page with the same items, and of the feed. */
  link: string
  self: string
  /** Whole address that paths in the items are of, where it is known. */
  base?: string
  entries: readonly FeedEntry[]
}

/** Of the names that are made here; an address would change with the site's. */
const NAMES = '7a1d6f0e-3c52-4b7b-9d0f-2f5f4a0c8e16'

/** When a feed without items was last changed. */
const NEVER = '1970-01-01T00:00:00.000Z'

/** Writes items as Atom 1.0 (RFC 4287, UTF-8), in the order given. */
export function writeAtom(feed: Feed): Buffer {
  const { author, base, entries, key, language, link, self, title } = feed
  const updated = entries.map(({ updatedAt }) => updatedAt).reduce(later, NEVER)
  const parts = [
    element('id', {}, idOf(key)),
    element('title', {}, title),
    element('updated', {}, updated),
    `<author>${element('name', {}, author)}</author>`,
    element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    element('link', { rel: 'alternate', type: 'text/html', href: link }),
    ...entries.map(entryOf),
  ]
  const names: Attributes = {
    xmlns: 'http://www.w3.org/2005/Atom',
    'xml:lang': language,
    ...(base !== undefined && { 'xml:base': `${base}/` }),
  }
  const text = `<?xml version="1.0" encoding="utf-8"?>\n<feed${attributes(names)}>\n${parts.join('\n')}\n</feed>\n`
  return Buffer.from(text)
}

function entryOf(entry: FeedEntry): string {
  const { body, categories, key, language, link, publishedAt, summary, title, updatedAt } = entry
  const parts = [
    element('id', {}, idOf(key)),
    element('title', {}, title),
    element('published', {}, publishedAt),
    element('updated', {}, updatedAt),
    element('link', { rel: 'alternate', type: 'text/html', href: link }),
    ...categories.map(({ code, label }) => element('category', { term: code, label })),
    ...(summary ? [element('summary', {}, summary)] : []),
    ...(body ? [element('content', { type: 'html' }, body)] : []),
  ]
  return `<entry${attributes({ 'xml:lang': language })}>\n${parts.join('\n')}\n</entry>`
}

/** The same name for the same key, on every installation and at every address. */
function idOf(key: string): string {
  return `urn:uuid:${uuidOf(key, NAMES)}`
}

function later(one: string, other: string): string {
  return other > one ? other : one
}

type Attributes = Readonly<Record<string, string>>

function element(name: string, given: Attributes, text = ''): string {
  return `<${name}${attributes(given)}>${escaped(text)}</${name}>`
}

function attributes(given: Attributes): string {
  return Object.entries(given)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('')
}

/** What XML 1.0 has no way to write. */
const UNWRITABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

function escaped(text: string): string {
  return text.replace(UNWRITABLE, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
}
