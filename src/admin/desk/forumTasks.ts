import type { Payload, TypedUser, Where } from 'payload'
import { today } from '@/dates'
import { codesOf, FORUM_SUBJECTS, type ForumSubject } from '@/vocabulary'
import { isOver, nextEdition } from './nextEdition'

/** A Forum entry, as a line of the desk. */
export interface ForumTask {
  id: string
  subject: ForumSubject
  code?: string | null
  title?: string | null
  updatedAt: string
  /** For news: the time when its embargo ends, ISO 8601 in UTC. */
  embargoEnds?: string | null
  /** For guides: the day on which its sources were read. */
  checked?: string | null
}

/** Some entries, and the total number. */
export interface ForumTasks {
  entries: ForumTask[]
  total: number
}

/** The edition in preparation, with the progress of its programme. */
export interface NextEdition {
  id: string
  code: string
  name: string
  start: string | null
  end: string | null
  isPublished: boolean
  /** Its last day has passed. */
  isOver: boolean
  /** The number of published sessions, and of sessions with an unpublished newest version. */
  published: number
  drafts: number
}

/** How many entries a list of the desk shows. */
const MAX_ENTRIES = 15

/** More editions than there will be for a long time. */
const MAX_EDITIONS = 100

interface Person {
  payload: Payload
  user: TypedUser
}

/** The edition in preparation; null if there is none. */
export async function findNextEdition({ payload, user }: Person): Promise<NextEdition | null> {
  const { docs } = await payload.find({
    collection: 'editions',
    draft: true,
    sort: '-start',
    limit: MAX_EDITIONS,
    pagination: false,
    depth: 0,
    locale: 'en',
    select: { code: true, name: true, start: true, end: true },
    overrideAccess: false,
    user,
  })
  const day = today()
  const next = nextEdition(docs, day)
  if (!next) return null
  const { code, end, id, name, start } = next
  const asUser = { overrideAccess: false, user } as const
  const isOfEdition: Where = { edition: { equals: id } }
  const published: Where = { _status: { equals: 'published' } }
  const [edition, shown, drafts] = await Promise.all([
    payload.count({
      collection: 'editions',
      where: { and: [{ id: { equals: id } }, published] },
      ...asUser,
    }),
    payload.count({ collection: 'sessions', where: { and: [isOfEdition, published] }, ...asUser }),
    payload.countVersions({
      collection: 'sessions',
      where: {
        and: [
          { latest: { equals: true } },
          { 'version.edition': { equals: id } },
          { 'version._status': { equals: 'draft' } },
        ],
      },
      ...asUser,
    }),
  ])
  return {
    id,
    code: code ?? '',
    name: name ?? code ?? '',
    start: start ?? null,
    end: end ?? null,
    isPublished: edition.totalDocs > 0,
    isOver: isOver(next, day),
    published: shown.totalDocs,
    drafts: drafts.totalDocs,
  }
}

/** Unpublished drafts of all kinds, newest first. */
export async function findDrafts(person: Person): Promise<ForumTasks> {
  const found = await Promise.all(
    codesOf(FORUM_SUBJECTS).map((subject) =>
      find(person, subject, {
        draft: true,
        where: { _status: { equals: 'draft' } },
        sort: '-updatedAt',
      }),
    ),
  )
  const entries = found
    .flatMap((one) => one.entries)
    .sort((one, other) => (one.updatedAt < other.updatedAt ? 1 : -1))
    .slice(0, MAX_ENTRIES)
  return { entries, total: found.reduce((sum, { total }) => sum + total, 0) }
}

/** Published news under embargo, those that appear first at the top. */
export function findEmbargoed(person: Person): Promise<ForumTasks> {
  const where: Where = {
    and: [
      { _status: { equals: 'published' } },
      { embargoEnds: { greater_than: new Date().toISOString() } },
    ],
  }
  return find(person, 'news', { where, sort: 'embargoEnds' })
}

/** Published guides, starting with those whose sources were read longest ago. */
export function findGuides(person: Person): Promise<ForumTasks> {
  return find(person, 'guides', { where: { _status: { equals: 'published' } }, sort: 'checked' })
}

interface Query {
  where: Where
  sort: string
  draft?: boolean
}

/** The fields shown on the lines; each collection has some of them. */
const SELECTED = { code: true, name: true, title: true, embargoEnds: true, checked: true } as const

async function find(
  { payload, user }: Person,
  subject: ForumSubject,
  { draft = false, sort, where }: Query,
): Promise<ForumTasks> {
  const { docs, totalDocs } = await payload.find({
    collection: subject,
    draft,
    where,
    sort,
    limit: MAX_ENTRIES,
    depth: 0,
    locale: 'en',
    select: { ...SELECTED, updatedAt: true },
    overrideAccess: false,
    user,
  })
  const entries = (docs as unknown as (ForumTask & { name?: string | null })[]).map((doc) => ({
    ...doc,
    subject,
    title: doc.title ?? doc.name,
  }))
  return { entries, total: totalDocs }
}
