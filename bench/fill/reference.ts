import { createLocalReq, type Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { reserveNumber } from '@/database/counter'
import { ensureEpoch } from '@/publications'
import type { StoredRate } from '@/project'
import { migrate } from '@/operations/prepare/migrate'
import { readSeedRates } from '@/operations/seed/files'
import { loadRates } from '@/operations/seed/reference'
import { ORGANISATIONS, STORED_PROGRAMMES } from '../generator/organisations'
import { STAFF } from '../staff'

/** Everything that a catalogue contains before its first project. */
export async function loadReference(payload: Payload): Promise<StoredRate[]> {
  await migrate(payload, () => undefined)
  await ensureEpoch(payload)
  await loadRates(payload, readSeedRates())
  const { db } = payload
  for (const row of ORGANISATIONS) {
    await db.create({ collection: 'organisations', data: { ...row, public: true } })
  }
  for (const row of STORED_PROGRAMMES) {
    await db.create({ collection: 'programmes', data: { ...row } })
  }
  for (const { email, name, password, role, state } of STAFF) {
    await payload.create({
      collection: 'users',
      data: { email, name, password, role, state: state ?? null, active: true },
      overrideAccess: true,
    })
  }
  // The seed that a first start would load is not wanted here.
  await db.create({ collection: 'registry', data: { id: uuidv7(), key: 'seed', n: 0 } })
  return db
    .find<StoredRate>({ collection: 'exchange-rates', pagination: false, limit: 1000 })
    .then(({ docs }) => docs)
}

/** Makes numbering continue above the generated projects and publications. */
export async function reserveNumbers(
  payload: Payload,
  numbers: ReadonlyMap<string, number>,
): Promise<void> {
  const req = await createLocalReq({}, payload)
  for (const [key, n] of numbers) await reserveNumber(key, n, req)
}
