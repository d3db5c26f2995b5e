import { v7 as uuidv7 } from 'uuid'
import type { PayloadRequest } from 'payload'

interface Counter {
  id: string
  n: number
}

/**
 * The next number of a series, starting at 1. It is allocated inside the request's transaction: a
 * rollback returns it, and two transactions never get the same one.
 */
export async function nextNumber(key: string, req: PayloadRequest): Promise<number> {
  const { db } = req.payload
  const where = { key: { equals: key } }
  if (!(await db.findOne({ collection: 'registry', req, where }))) {
    await db.create({ collection: 'registry', data: { id: uuidv7(), key, n: 1 }, req })
    return 1
  }
  const counted = (await db.updateOne({
    collection: 'registry',
    data: { n: { $inc: 1 } },
    req,
    where,
  })) as unknown as Counter
  return counted.n
}

/** Makes sure that a series continues above `n`, for codes that come with the seed. */
export async function reserveNumber(key: string, n: number, req: PayloadRequest): Promise<void> {
  const { db } = req.payload
  const where = { key: { equals: key } }
  const counter = await db.findOne<Counter>({ collection: 'registry', req, where })
  if (!counter) await db.create({ collection: 'registry', data: { id: uuidv7(), key, n }, req })
  else if (counter.n < n) {
    await db.updateOne({ collection: 'registry', data: { n }, id: counter.id, req })
  }
}
