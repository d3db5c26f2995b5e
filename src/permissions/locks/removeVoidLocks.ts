import type { Payload } from 'payload'
import { LOCKS } from './guard'

/** Milliseconds that a lock counts after its holder's last keystroke, as Payload has it. */
const LOCK_DURATION_MS = 300_000

/**
 * Removes locks that count for nobody: expired ones, those of documents that are not there, and
 * those of persons who may not update theirs. Run again it changes nothing.
 */
export async function removeVoidLocks(payload: Payload): Promise<void> {
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
