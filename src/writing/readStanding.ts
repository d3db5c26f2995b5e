import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'
import type { Stage } from '@/vocabulary'
import { newestVersion, storedRow } from './stored'

/**
 * Where an entry stands according to what is stored: its newest version, and whether it is public.
 */
export interface StoredStanding {
  leadState: string | null
  stage: Stage
  submittedAt: string | null
  /** Account ids; null if the system did it, or a release that did not record it. */
  submittedBy: string | null
  lastEditedBy: string | null
  live: boolean
}

interface Row {
  _status?: string | null
  leadState?: string | null
  stage?: Stage | null
  submittedAt?: string | null
  submittedBy?: string | { id: string } | null
  lastEditedBy?: string | { id: string } | null
}

/**
 * Reads it in the transaction of `req`; `doc` is the original document that Payload passes to a
 * hook.
 */
export async function readStanding(
  projects: SanitizedCollectionConfig,
  doc: { id: string },
  req: PayloadRequest,
): Promise<StoredStanding> {
  const row = await storedRow<Row>(projects, doc, req)
  const newest = await newestVersion<Row>(projects, doc, req)
  return {
    leadState: newest?.leadState ?? null,
    stage: newest?.stage ?? 'draft',
    submittedAt: newest?.submittedAt ?? null,
    submittedBy: idOf(newest?.submittedBy),
    lastEditedBy: idOf(newest?.lastEditedBy),
    live: row?._status === 'published',
  }
}

function idOf(person: string | { id: string } | null | undefined): string | null {
  return typeof person === 'object' ? (person?.id ?? null) : (person ?? null)
}
