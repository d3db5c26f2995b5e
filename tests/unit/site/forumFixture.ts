import { afterEach } from '@jest/globals'
import { createCatalogue, type Catalogue } from '@/catalogue'
import { writeForumRecord } from '@/forum/records'
import type { PublicRecord } from '@/project'
import type { ForumPublication, ForumReader } from '@/publications/forum'
import { createResponseCache } from '@/responses'
import { createPages } from '@/site'
import type { ForumSubject } from '@/vocabulary'
import { createLog, type Log } from '../catalogue/log'
import { ASSETS } from './fixture'

/** A row as it is stored, with texts by language; entries and projects that it names are given by their codes. */
type StoredEntry = Readonly<Record<string, unknown>>

/** The pages over a log of projects and one of the Forum, both in memory. */
export interface OpenedSite {
  projects: Log
  publish: (subject: ForumSubject, code: string, row: StoredEntry, visibleFrom?: string) => void
  withdraw: (subject: ForumSubject, code: string) => void
  get: (
    path: string,
  ) => Promise<{ status: number; location: string | null; html: string; tag: string | null }>
  /** What a page says, without its tags. */
  text: (path: string) => Promise<string>
}

const opened: Catalogue[] = []

afterEach(() => {
  for (const catalogue of opened.splice(0)) catalogue.close()
})

export function openSite(records: readonly PublicRecord[] = []): OpenedSite {
  const projects = createLog(records)
  const rows: ForumPublication[] = []
  const forum: ForumReader = {
    head: () => Promise.resolve({ epoch: 'one', seq: rows.length }),
    readAfter: (seq, limit) => Promise.resolve(rows.slice(seq, seq + limit)),
  }
  const catalogue = createCatalogue(projects, { forum })
  opened.push(catalogue)
  const site = createPages(
    {
      catalogue: () => catalogue,
      build: 'test',
      cache: createResponseCache(),
      assets: ASSETS,
      scriptPolicy: 'scripts',
      locales: ['en'],
    },
    '.',
  )
  const append = (
    subject: ForumSubject,
    code: string,
    row: StoredEntry | null,
    visibleFrom: string | null,
  ) => {
    const at = new Date(Date.UTC(2026, 9, 1) + rows.length * 60_000).toISOString()
    const first = rows.find((one) => one.subject === subject && one.code === code)
    const record = row && JSON.stringify(writeForumRecord(subject, { code, ...row }, SAME))
    rows.push({
      seq: rows.length + 1,
      subject,
      code,
      kind: row ? 'published' : 'withdrawn',
      at,
      firstPublishedAt: first?.firstPublishedAt ?? at,
      shape: 1,
      digest: String(rows.length),
      current: true,
      visibleFrom,
      record,
    })
  }
  const get: OpenedSite['get'] = async (path) => {
    const response = await site.request(path)
    const { headers, status } = response
    return {
      status,
      location: headers.get('location'),
      html: await response.text(),
      tag: headers.get('etag'),
    }
  }
  return {
    projects,
    publish: (subject, code, row, visibleFrom) => append(subject, code, row, visibleFrom ?? null),
    withdraw: (subject, code) => append(subject, code, null, null),
    get,
    text: async (path) => wordsOf((await get(path)).html),
  }
}

/** Entries are named by their codes here, so each code stands for itself. */
const SAME = { get: (code: string) => code } as unknown as ReadonlyMap<string, string>

/** What a page says, without its tags; runs of space are one. */
export function wordsOf(html: string): string {
  return html
    .replace(/<head>.*<\/head>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&#x27;/g, '’')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Addresses of a page's links, in their order. */
export function linksOf(html: string): string[] {
  return [...html.matchAll(/<a[^>]* href="([^"]*)"/g)].map(([, href = '']) =>
    href.replace(/&amp;/g, '&'),
  )
}

/** An edition far ahead, so that tests of any day find it next. */
export const EDITION = {
  name: { en: '14th Forum' },
  theme: { en: 'From plans to contracts' },
  summary: { en: 'Three days in Seoul.' },
  start: '2090-12-01',
  end: '2090-12-03',
  timeZone: 'Asia/Seoul',
  mode: 'hybrid',
  place: { en: 'Seoul, a hall' },
  organisers: [{ name: { en: 'ASEAN-Korea Centre' }, url: 'https://example.org/centre' }],
  supporters: [{ name: { en: 'ASEAN Secretariat' } }],
  areas: ['digitalInnovation'],
  tracks: [
    { key: 'tra', name: { en: 'Track of transport' } },
    { key: 'ene', name: { en: 'Track of energy' } },
  ],
  registration: { from: '2090-10-01', to: '2090-11-20', note: { en: 'Free of charge' } },
  meetings: { from: '2090-12-07', to: '2090-12-18' },
  notes: { en: 'Interpretation is offered.' },
  contacts: [{ office: { en: 'Trade Unit' }, about: { en: 'Programme' } }],
  sources: [
    {
      title: 'A press release',
      publisher: 'The Centre',
      url: 'https://example.org/release',
      read: '2026-11-01',
    },
  ],
}

export const SESSION = {
  edition: 'acf-14',
  title: { en: 'A session' },
  kind: 'panel',
  day: '2090-12-02',
  start: '09:30',
  end: '11:00',
}

export const NEWS = {
  title: { en: 'A story' },
  summary: { en: 'Short.' },
  kind: 'story',
  date: '2026-10-01',
}

export const GUIDE = {
  name: { en: 'A fund' },
  institution: { en: 'A bank' },
  summary: { en: 'Loans.' },
  kinds: ['loan'],
  checked: '2026-11-01',
  sources: [{ title: 'A page of the bank' }],
}
