import type { Payload, TypedUser, Where } from 'payload'
import type { MemberState, Stage } from '@/vocabulary'

/** What a task list shows of an entry, from its newest version. */
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

/** Some entries, and the total number. */
export interface Tasks {
  entries: Task[]
  total: number
}

/** How many entries a task list shows; a link leads to the rest. */
const MAX_ENTRIES = 20

const SELECTED = {
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

/** Finds entries by their newest version, with the rights of the user. */
export async function findEntries(
  payload: Payload,
  user: TypedUser,
  { limit = MAX_ENTRIES, published = false, sort, where }: Query,
): Promise<Tasks> {
  const { docs, totalDocs } = await payload.find({
    collection: 'projects',
    draft: !published,
    where,
    sort,
    limit,
    depth: 0,
    locale: 'en',
    select: SELECTED,
    overrideAccess: false,
    user,
  })
  return { entries: docs, total: totalDocs }
}
