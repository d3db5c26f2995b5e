import type { ForumSubject } from '@/vocabulary'
import { entry } from '../support/projects'
import type { FileToSend, Values } from './ask/types'
import {
  CHANGES,
  document,
  EMBARGO,
  forumEntry,
  forumRow,
  idOf,
  projectAfter,
  newMarker,
  newPicture,
  PDF,
  picture,
  project,
  PUBLIC,
  type Fixture,
  type SeededRow,
  type Who,
} from './seedRow'
import type { Role } from './table'

export interface Kind {
  seedRow(fixture: Fixture): Promise<SeededRow>
  /** What to change in the row, depending on who does it. */
  change(fixture: Fixture, who: Who): Values
  /** What to send to create another one; undefined if no single request can create it. */
  fresh?: (fixture: Fixture, who: Who) => Promise<{ data: Values; file?: FileToSend }>
}

const PUBLISHED = ['submit', 'publish']

async function withData(data: Values): Promise<{ data: Values }> {
  return { data }
}

async function createRow(
  fixture: Fixture,
  who: Role,
  collection: string,
  make: (marker: string) => Values,
): Promise<SeededRow> {
  const marker = newMarker()
  return { collection, id: idOf(await fixture.ask[who].create(collection, make(marker))), marker }
}

const contactOf = (project: string) => (marker: string) => ({
  project,
  name: marker,
  email: `${marker}@example.org`,
})
const organisation = (marker: string) => ({ name: marker, kind: 'government' })
const programme = (marker: string) => ({ code: marker, name: marker })
const account = (marker: string) => ({
  name: marker,
  email: `${marker}@example.org`,
  role: 'secretariat',
  password: 'long enough for anybody',
})
const own = (fixture: Fixture, who: Who) => ({
  relationTo: 'users',
  value: fixture.ids[who === 'stranger' ? 'ministry' : who],
})

/** A different period each time: two rates for one period are refused. */
let years = 1900
const rate = (marker: string) => {
  years += 1
  return { currency: 'KHR', period: `${years}`, perUsd: 4000, title: marker, publisher: 'Bank' }
}

const projectKind = (transitions: readonly string[], more: Values = {}): Kind => ({
  seedRow: (fixture) => projectAfter(fixture, transitions),
  change: () => ({ notes: 'Changed' }),
  fresh: () => withData(entry(more)),
})

/** A row of the trail about a row of this collection. */
const trailRow = (collection: string): Kind => ({
  seedRow: async ({ store }) => {
    const marker = newMarker()
    const at = '2026-11-26T08:00:00.000Z'
    const id = await store.insert('trail', { at, of: collection, row: marker, event: 'archived' })
    return { collection: 'trail', id, marker }
  },
  change: () => ({ event: 'reopened' }),
  fresh: () => withData({ at: 'x', of: collection, row: newMarker(), event: 'archived' }),
})

/** A Forum entry; `edition` are the fields of the edition that a session belongs to. */
const forumKind = (subject: ForumSubject, more: Values, edition: Values = PUBLIC): Kind => ({
  seedRow: (fixture) => forumRow(fixture, subject, more, edition),
  change: () => CHANGES[subject],
  fresh: async (fixture) =>
    withData(await forumEntry(fixture, subject, newMarker(), more, edition)),
})

/** How to seed each row of the table. */
export const KINDS: Record<string, Kind> = {
  'a draft': projectKind([]),
  'a submission': projectKind(['submit'], { transition: 'submit' }),
  'a published project': projectKind(PUBLISHED, { _status: 'published' }),
  'a withdrawn project': projectKind([...PUBLISHED, 'withdraw'], { transition: 'withdraw' }),
  'a contact person': {
    seedRow: async (fixture) =>
      createRow(fixture, 'ministry', 'contacts', contactOf((await project(fixture)).id)),
    change: () => ({ position: 'Director' }),
    fresh: async (fixture) => withData(contactOf((await project(fixture)).id)(newMarker())),
  },
  'a picture of a draft': {
    seedRow: picture,
    change: () => ({ credit: 'Changed' }),
    fresh: async () => ({ data: { alt: 'A harbour' }, file: await newPicture() }),
  },
  'a published picture': {
    seedRow: async (fixture) => {
      const row = await picture(fixture)
      await projectAfter(fixture, PUBLISHED, { images: [row.id] })
      return row
    },
    change: () => ({ credit: 'Changed' }),
  },
  'a document of a draft': {
    seedRow: (fixture) => document(fixture),
    change: () => ({ date: '2026' }),
    fresh: async () => ({ data: { title: 'A plan', documentType: 'projectPlan' }, file: PDF }),
  },
  'a published document': {
    seedRow: async (fixture) => {
      const row = await document(fixture)
      await projectAfter(fixture, PUBLISHED, { documents: [row.id] })
      return row
    },
    change: () => ({ date: '2026' }),
  },
  'a restricted document of a published project': {
    seedRow: async (fixture) => {
      const row = await document(fixture, { restricted: true })
      await projectAfter(fixture, PUBLISHED, { documents: [row.id] })
      return row
    },
    change: () => ({ restricted: false }),
  },
  'an organisation that no public record names': {
    seedRow: (fixture) => createRow(fixture, 'ministry', 'organisations', organisation),
    change: () => ({ country: 'KH' }),
    fresh: () => withData(organisation(newMarker())),
  },
  'an organisation that the secretariat offers': {
    seedRow: (fixture) => createRow(fixture, 'secretariat', 'organisations', organisation),
    change: () => ({ country: 'KH' }),
  },
  'an organisation of a public record': {
    seedRow: async (fixture) => {
      const row = await createRow(fixture, 'secretariat', 'organisations', organisation)
      await projectAfter(fixture, PUBLISHED, { owner: row.id })
      return row
    },
    change: () => ({ country: 'KH' }),
  },
  'a programme': {
    seedRow: (fixture) => createRow(fixture, 'secretariat', 'programmes', programme),
    change: () => ({ url: 'https://example.org/' }),
    fresh: () => withData(programme(newMarker())),
  },
  'an exchange rate': {
    seedRow: (fixture) => createRow(fixture, 'secretariat', 'exchange-rates', rate),
    change: () => ({ perUsd: 4100 }),
    fresh: () => withData(rate(newMarker())),
  },
  'another person’s account': {
    seedRow: (fixture) => createRow(fixture, 'administrator', 'users', account),
    change: () => ({ name: 'Changed' }),
    fresh: () => withData(account(newMarker())),
  },
  'a draft of an edition': forumKind('editions', {}),
  'a published edition': forumKind('editions', PUBLIC),
  'a session of an edition that is a draft': forumKind('sessions', PUBLIC, {}),
  'a session of a published edition': forumKind('sessions', PUBLIC, PUBLIC),
  'news under embargo': forumKind('news', { ...PUBLIC, embargo: EMBARGO }),
  'published news': forumKind('news', PUBLIC),
  'a published guide': forumKind('guides', PUBLIC),
  'a spreadsheet that a ministry sent': {
    seedRow: async ({ store }) => {
      const marker = newMarker()
      const row = { state: 'KH', name: marker, status: 'checked', filename: `${marker}.csv` }
      const id = await store.insert('imports', row)
      return { collection: 'imports', id, marker }
    },
    change: () => ({ name: 'Changed' }),
  },
  'a row of the Forum’s log': {
    seedRow: async (fixture) => {
      const { id: row, marker } = await forumRow(fixture, 'news', PUBLIC)
      const id = await fixture.store.read('forum-publications', { row }, 'id')
      return { collection: 'forum-publications', id, marker }
    },
    change: () => ({ kind: 'withdrawn' }),
    fresh: () =>
      withData({ seq: 1, subject: 'news', row: 'x', code: 'x', kind: 'published', at: 'x' }),
  },
  'a row of the log': {
    seedRow: async (fixture) => {
      const { id: code, marker } = await projectAfter(fixture, [...PUBLISHED, 'withdraw'])
      const match = { project: code, kind: 'published' }
      const id = await fixture.store.read('publications', match, 'id')
      return { collection: 'publications', id, marker }
    },
    change: () => ({ kind: 'withdrawn' }),
    fresh: () =>
      withData({
        seq: 1,
        project: 'x',
        code: 'x',
        kind: 'published',
        at: 'x',
        digest: 'x',
        shape: 1,
      }),
  },
  'a counter': {
    seedRow: async ({ store }) => {
      const marker = newMarker()
      const id = await store.insert('registry', { key: marker, text: marker })
      return { collection: 'registry', id, marker }
    },
    change: () => ({ n: 7 }),
    fresh: () => withData({ key: newMarker() }),
  },
  'a note of an account': trailRow('users'),
  'a note of a contact person': trailRow('contacts'),
  'a lock held by the ministry': {
    seedRow: async (fixture) => {
      const { id: project, marker } = await projectAfter(fixture, [])
      const id = await fixture.store.insert(
        'payload-locked-documents',
        { globalSlug: marker },
        {
          document: { relationTo: 'projects', value: project },
          user: { relationTo: 'users', value: fixture.ids.ministry },
        },
      )
      return { collection: 'payload-locked-documents', id, marker }
    },
    change: (fixture, who) => ({ user: own(fixture, who) }),
    fresh: async (fixture, who) =>
      withData({
        document: { relationTo: 'projects', value: (await project(fixture)).id },
        user: own(fixture, who),
      }),
  },
  'a preference of the ministry’s person': {
    seedRow: async (fixture) => {
      const row = await createRow(fixture, 'ministry', 'payload-preferences', (marker) => ({
        key: marker,
        value: { marker },
        user: own(fixture, 'ministry'),
      }))
      return { ...row, key: row.marker }
    },
    change: () => ({ value: { changed: true } }),
    fresh: (fixture, who) => withData({ key: newMarker(), value: {}, user: own(fixture, who) }),
  },
  'a migration': {
    seedRow: async ({ store }) => ({
      collection: 'payload-migrations',
      id: await store.read('payload-migrations', {}, 'id'),
      marker: await store.read('payload-migrations', {}, 'name'),
    }),
    change: () => ({ batch: 9 }),
    fresh: () => withData({ name: newMarker(), batch: 9 }),
  },
  'a stored value': {
    seedRow: async ({ store }) => {
      const marker = newMarker()
      const id = await store.insert('payload-kv', { key: marker, data: '{}' })
      return { collection: 'payload-kv', id, marker }
    },
    change: () => ({ data: { changed: true } }),
    fresh: () => withData({ key: newMarker(), data: {} }),
  },
}
