import type { PayloadRequest, Where } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { nextNumber } from '@/database/counter'
import type { Log, StoredLogRow } from '@/publications/log'

/** The current row of what `subject` finds in a log, in the transaction of `req`; null for none. */
export function currentRow<Row extends StoredLogRow>(
  { collection }: Log,
  subject: Where,
  req: PayloadRequest,
): Promise<Row | null> {
  return req.payload.db.findOne<Row>({
    collection,
    where: { ...subject, current: { equals: true } },
    req,
  })
}

/** What a caller says of a new row: the rest is given here. */
export type NewRow<Row extends StoredLogRow> = Omit<
  Row,
  'approver' | 'at' | 'current' | 'firstPublishedAt' | 'id' | 'seq'
>

/**
 * Appends a row in the place of the current one, with the log's next number, in the transaction of
 * `req`. Throws when it cannot be written, and with that the whole write is undone.
 */
export async function appendRow<Row extends StoredLogRow>(
  log: Log,
  row: NewRow<Row>,
  current: Row | null,
  req: PayloadRequest,
): Promise<void> {
  const { db } = req.payload
  const { collection } = log
  const seq = await nextNumber(log.counter, req)
  const at = await nextInstant(log, seq, req)
  if (current) {
    await db.updateOne({ collection, id: current.id, data: { current: false }, req })
  }
  const data: Record<string, unknown> = {
    ...row,
    id: uuidv7(),
    seq,
    at,
    firstPublishedAt: current?.firstPublishedAt ?? at,
    approver: req.user?.id ?? null,
    record: row.record ?? null,
    current: true,
  }
  await db.create({ collection, data, req })
}

/** Now, but never before the row above: clocks may be set back. */
async function nextInstant({ collection }: Log, seq: number, req: PayloadRequest): Promise<string> {
  const above = await req.payload.db.findOne<StoredLogRow>({
    collection,
    where: { seq: { equals: seq - 1 } },
    req,
  })
  const now = new Date().toISOString()
  return above && above.at > now ? above.at : now
}
