import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'
import { runImport, type Keeper, type StoredImport } from './run'
import { inTransaction } from './transaction'

/** How often a process looks for work, in milliseconds. */
const PAUSE_MS = 1000
/** How long after its last step a process counts as gone, in milliseconds. */
const LEASE_MS = 15_000
/** How often an import is tried again after a failure that is about none of its rows. */
const MAX_ATTEMPTS = 5
/** How many waiting imports are looked at. */
const MAX_WAITING = 20

/**
 * Works on imports in the background, one at a time. Of several processes one works on an import:
 * the one whose lease is stored with it.
 */
export function startImports(payload: Payload): { stop: () => Promise<void> } {
  const token = randomUUID()
  const stopping = new AbortController()
  const { signal } = stopping
  const isStopped = () => signal.aborted
  const lease = () => `${token} ${isStopped() ? '0' : String(Date.now() + LEASE_MS)}`
  const keeperOf = (id: string): Keeper => {
    const keepWithin: Keeper['keepWithin'] = async (transactionID, values) => {
      const now = await readRow(payload, id, transactionID)
      if (!now?.lease?.startsWith(`${token} `)) throw new TakenOver()
      await updateRow(payload, id, { ...values, lease: lease() }, transactionID)
    }
    return {
      isStopped,
      keepWithin,
      keep: async (values) => {
        await inTransaction(payload, (transactionID) => keepWithin(transactionID, values))
        return !isStopped()
      },
    }
  }
  const work = async (row: StoredImport): Promise<boolean> => {
    try {
      await runImport(payload, row, keeperOf(row.id))
      return true
    } catch (error) {
      await noteFailure(payload, row, error)
      return false
    }
  }
  const workOnAll = async (): Promise<void> => {
    while (!isStopped()) {
      const row = await claim(payload, token, lease).catch(() => undefined)
      const isDone = row !== undefined && (await work(row))
      if (!isDone) await wait(PAUSE_MS, undefined, { signal }).catch(() => undefined)
    }
  }
  const working = workOnAll()
  return {
    stop: async () => {
      stopping.abort()
      await working
    },
  }
}

/** Another process works on the import by now. */
class TakenOver extends Error {}

/** An import that waits, and on which nobody else works; from now on this process does. */
async function claim(
  payload: Payload,
  token: string,
  lease: () => string,
): Promise<StoredImport | undefined> {
  const { docs } = await payload.db.find<StoredImport>({
    collection: 'imports',
    where: { status: { in: ['checking', 'importing'] } },
    sort: 'createdAt',
    limit: MAX_WAITING,
    pagination: false,
  })
  const free = docs.find((row) => isFree(row.lease, token))
  if (!free) return undefined
  return inTransaction(payload, async (transactionID) => {
    const now = await readRow(payload, free.id, transactionID)
    if (!now || !isFree(now.lease, token)) return undefined
    await updateRow(payload, now.id, { lease: lease() }, transactionID)
    return now
  })
}

function isFree(lease: string | null | undefined, token: string): boolean {
  const [holder, until] = (lease ?? '').split(' ')
  return holder === token || Number(until ?? 0) < Date.now()
}

function readRow(payload: Payload, id: string, transactionID: string | number) {
  return payload.db.findOne<StoredImport>({
    collection: 'imports',
    where: { id: { equals: id } },
    req: { transactionID },
  })
}

async function updateRow(
  payload: Payload,
  id: string,
  data: Partial<StoredImport>,
  transactionID: string | number,
): Promise<void> {
  await payload.db.updateOne({
    collection: 'imports',
    id,
    data,
    req: { transactionID },
    returning: false,
  })
}

/** Nothing is lost by a failure: the import goes on from the last row that was stored. */
async function noteFailure(payload: Payload, row: StoredImport, error: unknown): Promise<void> {
  if (error instanceof TakenOver) return
  const attempts = (row.attempts ?? 0) + 1
  payload.logger.error(`The import ${row.id} was interrupted: ${String(error)}`)
  await payload.db
    .updateOne({
      collection: 'imports',
      id: row.id,
      data: { attempts, ...(attempts >= MAX_ATTEMPTS && { status: 'failed' }) },
      returning: false,
    })
    .catch(() => undefined)
}
