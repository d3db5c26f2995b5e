import type { Payload, TypedUser, Where } from 'payload'
import type { MemberState, Stage } from '@/vocabulary'

/** What a list of tasks says of one entry: its newest version. */
interface Task {
  id: string
  code?: string | null
  title?: string | null
  leadState: MemberState
  stage: Stage
  returnReason?: string | null
  submittedAt?: string | null
  lastVerified?: string | null
  updatedAt: string
}

/** Some entries, and how many there are in all. */
export interface Tasks {
  entries: Task[]
  total: number
}

/** The most that a list of tasks shows; the rest stands behind a link. */
const MAX = 20

const SHOWN = {
  code: true,
  title: true,
  leadState: true,
  stage: true,
  returnReason: true,
  submittedAt: true,
  lastVerified: true,
  updatedAt: true,
} as const

interface Query {
  where: Where
  sort: string
  /** The public text instead of the newest version. */
  published?: boolean
  limit?: number
}

/** Entries by their newest version, with the rights of the person who asks. */
export async function findEntries(
  payload: Payload,
  user: TypedUser,
  { limit = MAX, published = false, sort, where }: Query,
): Promise<Tasks> {
  const { docs, totalDocs } = await payload.find({
    collection: 'projects',
    draft: !published,
    where,
    sort,
    limit,
    depth: 0,
    locale: 'en',
    select: SHOWN,
    overrideAccess: false,
    user,
  })
  return { entries: docs, total: totalDocs }
}
