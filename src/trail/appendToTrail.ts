import type { CollectionSlug, PayloadRequest } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import type { TrailEvent } from '@/vocabulary'

/** One act to note. */
export interface TrailEntry {
  /** The collection and the id of the row that the act was on. */
  collection: CollectionSlug
  row: string
  event: TrailEvent
  /** What changed, such as `{ from: 'ministry', to: 'secretariat' }`. Never personal data: it stays for good. */
  details?: Record<string, unknown>
}

/**
 * Notes an act in the transaction of `req`, by the user of `req`; without one it was the system's.
 * The act and its row are stored together or not at all.
 */
export async function appendToTrail(
  req: PayloadRequest,
  { collection, details, event, row }: TrailEntry,
): Promise<void> {
  await req.payload.db.create({
    collection: 'trail',
    data: {
      id: uuidv7(),
      at: new Date().toISOString(),
      of: collection,
      row,
      event,
      by: req.user?.id ?? null,
      // Stored alike by both engines.
      details: details ?? null,
    },
    req,
  })
}
