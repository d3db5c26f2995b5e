import type { Payload, TypedUser } from 'payload'
import type { ForumSubject } from '@/vocabulary'

type Data = Record<string, unknown>

/** The minimum of each kind of entry that can be published; a session's edition is added. */
const MINIMAL: Record<ForumSubject, Data> = {
  editions: { name: 'Tenth Forum', start: '2027-01-18', end: '2027-01-19' },
  sessions: { title: 'Opening', kind: 'opening' },
  news: { title: 'Dates are set', summary: 'In January.', kind: 'story', date: '2026-11-27' },
  guides: {
    name: 'Bridge fund',
    summary: 'Pays for bridges.',
    checked: '2026-11-27',
    sources: [{ title: 'The fund’s own page', url: 'https://example.org/fund' }],
  },
}

export interface Stored {
  id: string
  code: string
  updatedAt: string
}

/**
 * What a person does to Forum entries through Payload's own operations, with that person's rights.
 */
export function forumActionsOf(payload: Payload, user: TypedUser) {
  const options = { overrideAccess: false, user, depth: 0 } as const
  const create = (collection: ForumSubject, data: Data, draft: boolean) =>
    payload.create({ collection, data, draft, ...options }) as Promise<unknown>
  const update = (collection: ForumSubject, id: string, data: Data, draft: boolean) =>
    payload.update({ collection, id, data, draft, ...options } as never) as Promise<unknown>
  return {
    /** A new draft. */
    draft: (collection: ForumSubject, data: Data) =>
      create(collection, data, true) as Promise<Stored>,
    /** The minimum of its kind with `more`, published at once. */
    publish: (collection: ForumSubject, more: Data = {}) =>
      create(
        collection,
        { ...MINIMAL[collection], ...more, _status: 'published' },
        false,
      ) as Promise<Stored>,
    save: (collection: ForumSubject, id: string, data: Data) => update(collection, id, data, true),
    /** Publishes what was saved last, with these changes. */
    change: (collection: ForumSubject, id: string, data: Data = {}) =>
      update(collection, id, { ...data, _status: 'published' }, false),
    unpublish: (collection: ForumSubject, id: string) =>
      update(collection, id, { _status: 'draft' }, false),
    /** A write without any defaults, so that `data` decides what it is. */
    write: (collection: ForumSubject, id: string, data: Data) =>
      update(collection, id, data, false),
  }
}

/** The rows of the Forum's log about one entry, oldest first. */
export async function forumLogOf(payload: Payload, row: string) {
  const { docs } = await payload.find({
    collection: 'forum-publications',
    where: { row: { equals: row } },
    sort: 'seq',
    limit: 100,
    overrideAccess: true,
  })
  return docs
}

/** Whether a stranger can find the entry through Payload's own doors. */
export async function isSeen(payload: Payload, collection: ForumSubject, id: string) {
  const { totalDocs } = await payload.count({
    collection,
    where: { id: { equals: id } },
    overrideAccess: false,
  })
  return totalDocs === 1
}
