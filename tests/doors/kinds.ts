import { entry } from '../support/projects'
import type { FileToSend, Values } from './ask/types'
import {
  document,
  idOf,
  led,
  newMarker,
  newPicture,
  PDF,
  picture,
  project,
  type Garden,
  type Planted,
  type Who,
} from './plant'
import type { Role } from './table'

export interface Kind {
  plant(garden: Garden): Promise<Planted>
  /** What to change in the row, by whom. */
  change(garden: Garden, who: Who): Values
  /** What to send for another one; none where nobody can ask for it in one request. */
  fresh?: (garden: Garden, who: Who) => Promise<{ data: Values; file?: FileToSend }>
}

const PUBLISHED = ['submit', 'publish']

async function sent(data: Values): Promise<{ data: Values }> {
  return { data }
}

async function simple(
  garden: Garden,
  who: Role,
  collection: string,
  make: (marker: string) => Values,
): Promise<Planted> {
  const marker = newMarker()
  return { collection, id: idOf(await garden.ask[who].create(collection, make(marker))), marker }
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
const own = (garden: Garden, who: Who) => ({
  relationTo: 'users',
  value: garden.ids[who === 'stranger' ? 'ministry' : who],
})

/** Each period once: two rates of one are refused. */
let years = 1900
const rate = (marker: string) => {
  years += 1
  return { currency: 'KHR', period: `${years}`, perUsd: 4000, title: marker, publisher: 'Bank' }
}

const projectKind = (transitions: readonly string[], more: Values = {}): Kind => ({
  plant: (garden) => led(garden, transitions),
  change: () => ({ notes: 'Changed' }),
  fresh: () => sent(entry(more)),
})

/** A row of the trail about a row of that collection. */
const note = (collection: string): Kind => ({
  plant: async ({ store }) => {
    const marker = newMarker()
    const at = '2026-11-26T08:00:00.000Z'
    const id = await store.insert('trail', { at, of: collection, row: marker, event: 'archived' })
    return { collection: 'trail', id, marker }
  },
  change: () => ({ event: 'reopened' }),
  fresh: () => sent({ at: 'x', of: collection, row: newMarker(), event: 'archived' }),
})

/** How to plant each row of the table. */
export const KINDS: Record<string, Kind> = {
  'a draft': projectKind([]),
  'a submission': projectKind(['submit'], { transition: 'submit' }),
  'a published project': projectKind(PUBLISHED, { _status: 'published' }),
  'a withdrawn project': projectKind([...PUBLISHED, 'withdraw'], { transition: 'withdraw' }),
  'a contact person': {
    plant: async (garden) =>
      simple(garden, 'ministry', 'contacts', contactOf((await project(garden)).id)),
    change: () => ({ position: 'Director' }),
    fresh: async (garden) => sent(contactOf((await project(garden)).id)(newMarker())),
  },
  'a picture of a draft': {
    plant: picture,
    change: () => ({ credit: 'Changed' }),
    fresh: async () => ({ data: { alt: 'A harbour' }, file: await newPicture() }),
  },
  'a published picture': {
    plant: async (garden) => {
      const row = await picture(garden)
      await led(garden, PUBLISHED, { images: [row.id] })
      return row
    },
    change: () => ({ credit: 'Changed' }),
  },
  'a document of a draft': {
    plant: (garden) => document(garden),
    change: () => ({ date: '2026' }),
    fresh: async () => ({ data: { title: 'A plan', documentType: 'projectPlan' }, file: PDF }),
  },
  'a published document': {
    plant: async (garden) => {
      const row = await document(garden)
      await led(garden, PUBLISHED, { documents: [row.id] })
      return row
    },
    change: () => ({ date: '2026' }),
  },
  'a restricted document of a published project': {
    plant: async (garden) => {
      const row = await document(garden, { restricted: true })
      await led(garden, PUBLISHED, { documents: [row.id] })
      return row
    },
    change: () => ({ restricted: false }),
  },
  'an organisation that no public record names': {
    plant: (garden) => simple(garden, 'ministry', 'organisations', organisation),
    change: () => ({ country: 'KH' }),
    fresh: () => sent(organisation(newMarker())),
  },
  'an organisation that the secretariat offers': {
    plant: (garden) => simple(garden, 'secretariat', 'organisations', organisation),
    change: () => ({ country: 'KH' }),
  },
  'an organisation of a public record': {
    plant: async (garden) => {
      const row = await simple(garden, 'secretariat', 'organisations', organisation)
      await led(garden, PUBLISHED, { owner: row.id })
      return row
    },
    change: () => ({ country: 'KH' }),
  },
  'a programme': {
    plant: (garden) => simple(garden, 'secretariat', 'programmes', programme),
    change: () => ({ url: 'https://example.org/' }),
    fresh: () => sent(programme(newMarker())),
  },
  'an exchange rate': {
    plant: (garden) => simple(garden, 'secretariat', 'exchange-rates', rate),
    change: () => ({ perUsd: 4100 }),
    fresh: () => sent(rate(newMarker())),
  },
  'another person’s account': {
    plant: (garden) => simple(garden, 'administrator', 'users', account),
    change: () => ({ name: 'Changed' }),
    fresh: () => sent(account(newMarker())),
  },
  'a row of the log': {
    plant: async (garden) => {
      const { id: code, marker } = await led(garden, [...PUBLISHED, 'withdraw'])
      const match = { project: code, kind: 'published' }
      const id = await garden.store.read('publications', match, 'id')
      return { collection: 'publications', id, marker }
    },
    change: () => ({ kind: 'withdrawn' }),
    fresh: () =>
      sent({ seq: 1, project: 'x', code: 'x', kind: 'published', at: 'x', digest: 'x', shape: 1 }),
  },
  'a counter': {
    plant: async ({ store }) => {
      const marker = newMarker()
      const id = await store.insert('registry', { key: marker, text: marker })
      return { collection: 'registry', id, marker }
    },
    change: () => ({ n: 7 }),
    fresh: () => sent({ key: newMarker() }),
  },
  'a note of an account': note('users'),
  'a note of a contact person': note('contacts'),
  'a lock held by the ministry': {
    plant: async (garden) => {
      const { id: project, marker } = await led(garden, [])
      const id = await garden.store.insert(
        'payload-locked-documents',
        { globalSlug: marker },
        {
          document: { relationTo: 'projects', value: project },
          user: { relationTo: 'users', value: garden.ids.ministry },
        },
      )
      return { collection: 'payload-locked-documents', id, marker }
    },
    change: (garden, who) => ({ user: own(garden, who) }),
    fresh: async (garden, who) =>
      sent({
        document: { relationTo: 'projects', value: (await project(garden)).id },
        user: own(garden, who),
      }),
  },
  'a preference of the ministry’s person': {
    plant: async (garden) => {
      const row = await simple(garden, 'ministry', 'payload-preferences', (marker) => ({
        key: marker,
        value: { marker },
        user: own(garden, 'ministry'),
      }))
      return { ...row, key: row.marker }
    },
    change: () => ({ value: { changed: true } }),
    fresh: (garden, who) => sent({ key: newMarker(), value: {}, user: own(garden, who) }),
  },
  'a migration': {
    plant: async ({ store }) => ({
      collection: 'payload-migrations',
      id: await store.read('payload-migrations', {}, 'id'),
      marker: await store.read('payload-migrations', {}, 'name'),
    }),
    change: () => ({ batch: 9 }),
    fresh: () => sent({ name: newMarker(), batch: 9 }),
  },
  'a stored value': {
    plant: async ({ store }) => {
      const marker = newMarker()
      const id = await store.insert('payload-kv', { key: marker, data: '{}' })
      return { collection: 'payload-kv', id, marker }
    },
    change: () => ({ data: { changed: true } }),
    fresh: () => sent({ key: newMarker(), data: {} }),
  },
}
