import type { BasePayload } from 'payload'
import { v7 as uuidv7 } from 'uuid'

/**
 * The registry key of the epoch, which identifies one life of the database. A restore changes it.
 */
export const EPOCH_KEY = 'epoch'

/** Gives a new database its epoch; does nothing if it has one. */
export async function ensureEpoch({ db }: Pick<BasePayload, 'db'>): Promise<void> {
  const where = { key: { equals: EPOCH_KEY } }
  if (await db.findOne({ collection: 'registry', where })) return
  await db.create({
    collection: 'registry',
    data: { id: uuidv7(), key: EPOCH_KEY, n: 0, text: uuidv7() },
  })
}
