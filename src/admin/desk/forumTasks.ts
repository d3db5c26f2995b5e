import type { Payload, TypedUser, Where } from 'payload'
import { today } from '@/dates'
import { codesOf, FORUM_SUBJECTS, type ForumSubject } from '@/vocabulary'
import { isOver, nextEdition } from './nextEdition'

/** One entry of the Forum, as a line of the desk. */
export interface ForumTask {
  id: string
  subject: ForumSubject
  code?: string | null
  title?: string | null
  updatedAt: string
  /** Of news: the moment at which its embargo ends, ISO 8601 in UTC. */
  embargoEnds?: string | null
  /** Of a guide: the day on which its sources were read. */
  checked?: string | null
}

/** Some entries, and how many there are in all. */
export interface ForumTasks {
  entries: ForumTask[]
  total: number
}

/** The edition that is prepared, with how far its programme is. */
export interface NextEdition {
  id: string
  code: string
  name: string
  start: string | null
  end: string | null
  isPublished: boolean
  /** Its last day has passed. */
  isOver: boolean
  /** Sessions that are published, and newest texts of sessions that are not. */
  published: number
  drafts: number
}

/** The most that a list of the desk shows. */
const MAX = 15

/** More editions than there will be for a long time. */
const MAX_EDITIONS = 100

interface Person {
  payload: Payload
  user: TypedUser
}

/** The edition that is prepared; null where there is none. */
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
  const asked = { overrideAccess: false, user } as const
  const isOfEdition: Where = { edition: { equals: id } }
  const published: Where = { _status: { equals: 'published' } }
  const [edition, shown, drafts] = await Promise.all([
    payload.count({
      collection: 'editions',
      where: { and: [{ id: { equals: id } }, published] },
      ...asked,
    }),
    payload.count({ collection: 'sessions', where: { and: [isOfEdition, published] }, ...asked }),
    payload.countVersions({
      collection: 'sessions',
      where: {
        and: [
          { latest: { equals: true } },
          { 'version.edition': { equals: id } },
          { 'version._status': { equals: 'draft' } },
        ],
      },
      ...asked,
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

/** What was saved last and is not published, of all kinds, the newest first. */
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
    .slice(0, MAX)
  return { entries, total: found.reduce((sum, { total }) => sum + total, 0) }
}

/** News that is published and not shown yet, what appears first first. */
export function findEmbargoed(person: Person): Promise<ForumTasks> {
  const where: Where = {
    and: [
      { _status: { equals: 'published' } },
      { embargoEnds: { greater_than: new Date().toISOString() } },
    ],
  }
  return find(person, 'news', { where, sort: 'embargoEnds' })
}

/** Published guides, those first whose sources were read longest ago. */
export function findGuides(person: Person): Promise<ForumTasks> {
  return find(person, 'guides', { where: { _status: { equals: 'published' } }, sort: 'checked' })
}

interface Query {
  where: Where
  sort: string
  draft?: boolean
}

/** What the lines say; a collection knows some of these names. */
const SHOWN = { code: true, name: true, title: true, embargoEnds: true, checked: true } as const

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
    limit: MAX,
    depth: 0,
    locale: 'en',
    select: { ...SHOWN, updatedAt: true },
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
