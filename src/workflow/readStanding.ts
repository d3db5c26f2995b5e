import type { PayloadRequest } from 'payload'
import type { Stage } from '@/vocabulary'

/** Where an entry stands by what is stored: its newest version, and whether the public sees it. */
export interface StoredStanding {
  leadState: string | null
  stage: Stage
  submittedAt: string | null
  /** Ids of persons; null where the system did it, or a release that did not note it. */
  submittedBy: string | null
  lastEditedBy: string | null
  live: boolean
}

interface Row {
  id: string
  _status?: string | null
  leadState?: string | null
  stage?: Stage | null
  submittedAt?: string | null
  submittedBy?: string | { id: string } | null
  lastEditedBy?: string | { id: string } | null
}

/**
 * Reads it in the transaction of `req`. What Payload hands to a hook as the original is the newest
 * version that the caller's access filter matches: for a project that was handed over to another
 * state, that is not the newest one.
 */
export async function readStanding(id: string, req: PayloadRequest): Promise<StoredStanding> {
  const { db } = req.payload
  const base = await db.findOne<Row>({ collection: 'projects', where: { id: { equals: id } }, req })
  const { docs } = await db.findVersions<Row>({
    collection: 'projects',
    where: { parent: { equals: id }, latest: { equals: true } },
    limit: 1,
    pagination: false,
    req,
  })
  const newest = docs[0]?.version ?? base
  return {
    leadState: newest?.leadState ?? null,
    stage: newest?.stage ?? 'draft',
    submittedAt: newest?.submittedAt ?? null,
    submittedBy: idOf(newest?.submittedBy),
    lastEditedBy: idOf(newest?.lastEditedBy),
    live: base?._status === 'published',
  }
}

function idOf(person: string | { id: string } | null | undefined): string | null {
  return typeof person === 'object' ? (person?.id ?? null) : (person ?? null)
}
