import type { CollectionSlug, PayloadRequest } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import type { TrailEvent } from '@/vocabulary'

/** One event to record. */
export interface TrailEntry {
  /** The collection and id of the row concerned. */
  collection: CollectionSlug
  row: string
  event: TrailEvent
  /**
   * What changed, such as `{ from: 'ministry', to: 'secretariat' }`. Never personal data: trail
   * rows are kept for good.
   */
  details?: Record<string, unknown>
}

/**
 * Records an event in the transaction of `req`, as done by its user, or by the system where there
 * is none. The event and the change it describes are stored together or not at all.
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
      // Null rather than undefined, so that both engines store the same.
      details: details ?? null,
    },
    req,
  })
}
