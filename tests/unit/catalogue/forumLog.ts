import { createHash } from 'node:crypto'
import {
  FORUM_SHAPE,
  type EditionRecord,
  type ForumRecords,
  type GuideRecord,
  type NewsRecord,
  type SessionRecord,
} from '@/forum/records'
import type { ForumPublication, ForumReader } from '@/publications/forum'
import type { ForumSubject } from '@/vocabulary'

interface When {
  /** ISO 8601 in UTC; by default a minute after the row before. */
  at?: string
  /** The end of an embargo. */
  visibleFrom?: string
}

/** A log of the Forum in memory that keeps the promises of the stored one. */
export interface ForumLog extends ForumReader {
  publish<Subject extends ForumSubject>(
    subject: Subject,
    record: ForumRecords[Subject],
    when?: When,
  ): void
  withdraw(subject: ForumSubject, code: string, at?: string): void
}

export function createForumLog(): ForumLog {
  let rows: ForumPublication[] = []

  function append(
    subject: ForumSubject,
    code: string,
    record: string | null,
    { at, visibleFrom }: When,
  ): void {
    const isOfIt = (row: ForumPublication) => row.subject === subject && row.code === code
    const seq = rows.length + 1
    const time = at ?? new Date(Date.UTC(2026, 0, 1) + seq * 60_000).toISOString()
    rows = rows.map((row) => (isOfIt(row) ? { ...row, current: false } : row))
    rows.push({
      seq,
      subject,
      code,
      kind: record === null ? 'withdrawn' : 'published',
      at: time,
      firstPublishedAt: rows.find(isOfIt)?.firstPublishedAt ?? time,
      shape: FORUM_SHAPE,
      digest: createHash('sha256')
        .update(record ?? '')
        .digest('hex'),
      current: true,
      visibleFrom: visibleFrom ?? null,
      record,
    })
  }

  return {
    publish: (subject, record, when = {}) =>
      append(subject, record.code, JSON.stringify(record), when),
    withdraw: (subject, code, at) => append(subject, code, null, at ? { at } : {}),
    head: () => Promise.resolve({ epoch: 'first', seq: rows.length }),
    readAfter: (seq, limit) => Promise.resolve(rows.filter((row) => row.seq > seq).slice(0, limit)),
  }
}

/** An edition of which a test states what it is about. */
export function editionOf(given: Partial<EditionRecord> & { code: string }): EditionRecord {
  return {
    name: { en: `Edition ${given.code}` },
    theme: {},
    summary: {},
    start: '2027-01-18',
    end: '2027-01-19',
    timeZone: 'Asia/Seoul',
    mode: 'onSite',
    place: {},
    placeNote: {},
    organisers: [],
    supporters: [],
    areas: [],
    tracks: [],
    registration: null,
    meetings: null,
    notes: {},
    contacts: [],
    sources: [],
    ...given,
  }
}

export function sessionOf(
  given: Partial<SessionRecord> & { code: string; edition: string },
): SessionRecord {
  return {
    title: { en: `Session ${given.code}` },
    kind: 'panel',
    track: null,
    day: null,
    start: null,
    end: null,
    room: {},
    summary: {},
    speakers: [],
    projects: [],
    links: [],
    cancelled: false,
    ...given,
  }
}

export function newsOf(given: Partial<NewsRecord> & { code: string }): NewsRecord {
  return {
    title: { en: `News ${given.code}` },
    summary: { en: 'A summary.' },
    body: {},
    kind: 'story',
    date: '2026-01-01',
    editions: [],
    projects: [],
    areas: [],
    contacts: [],
    sources: [],
    ...given,
  }
}

export function guideOf(given: Partial<GuideRecord> & { code: string }): GuideRecord {
  return {
    name: { en: `Guide ${given.code}` },
    institution: {},
    fundingSource: null,
    kinds: [],
    summary: { en: 'A summary.' },
    funds: {},
    applicants: {},
    sectors: [],
    states: [],
    amounts: null,
    terms: {},
    steps: [],
    duration: {},
    url: null,
    checked: '2026-01-01',
    contacts: [],
    sources: [{ title: 'A page', publisher: null, url: null, date: null, read: null }],
    ...given,
    fit: {
      sectors: [],
      subsectors: [],
      states: [],
      areas: [],
      statuses: [],
      deliveryModels: [],
      costMin: null,
      costMax: null,
      ...given.fit,
    },
  }
}
