import type { Payload } from 'payload'
import { LOCKS } from './guardLocks'

/** How long Payload keeps a lock after its holder's last keystroke, in milliseconds. */
const LOCK_DURATION_MS = 300_000

/**
 * Removes locks that are no longer valid: expired ones, those whose document does not exist, and
 * those whose holder may not update it. Safe to run repeatedly.
 */
export async function removeInvalidLocks(payload: Payload): Promise<void> {
  const now = new Date().toISOString()
  const expired = new Date(Date.parse(now) - LOCK_DURATION_MS).toISOString()
  await payload.db.deleteMany({ collection: LOCKS, where: { updatedAt: { less_than: expired } } })
  const { docs } = await payload.db.find<{ id: string }>({
    collection: LOCKS,
    limit: 0,
    pagination: false,
  })
  const valid = docs.map(({ id }) => id)
  await payload.db.deleteMany({
    collection: LOCKS,
    where: {
      and: [
        { updatedAt: { less_than: now } },
        ...(valid.length > 0 ? [{ id: { not_in: valid } }] : []),
      ],
    },
  })
}
