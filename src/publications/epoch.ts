import type { BasePayload } from 'payload'
import { v7 as uuidv7 } from 'uuid'

/** The registry's key of the epoch: which life of the database this is. A restore changes it. */
export const EPOCH = 'epoch'

/** Gives a new database its epoch; leaves one that has it alone. */
export async function ensureEpoch({ db }: Pick<BasePayload, 'db'>): Promise<void> {
  const where = { key: { equals: EPOCH } }
  if (await db.findOne({ collection: 'registry', where })) return
  await db.create({
    collection: 'registry',
    data: { id: uuidv7(), key: EPOCH, n: 0, text: uuidv7() },
  })
}
