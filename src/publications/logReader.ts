import type { BasePayload, Where } from 'payload'
import { commitMarkerOf } from '@/database'
import { EPOCH_KEY } from './epoch'
import type { Log, StoredLogRow } from './log'

/** What every log can be asked. */
export function createLogReader<Row extends StoredLogRow>(
  payload: Pick<BasePayload, 'db'>,
  { collection }: Log,
) {
  const { db } = payload

  async function find(where: Where, limit: number, sort: '-seq' | 'seq' = 'seq'): Promise<Row[]> {
    const { docs } = await db.find<Row>({ collection, where, sort, limit, pagination: false })
    return docs
  }

  /** The database's epoch and the last `seq`, 0 for an empty log. */
  async function head(): Promise<{ epoch: string; seq: number }> {
    const { docs } = await db.find<Row>({
      collection,
      sort: '-seq',
      limit: 1,
      pagination: false,
      select: { seq: true },
    })
    const epoch = await db.findOne<{ id: string; text?: string }>({
      collection: 'registry',
      where: { key: { equals: EPOCH_KEY } },
    })
    return { epoch: epoch?.text ?? '', seq: docs[0]?.seq ?? 0 }
  }

  return { commitMarker: commitMarkerOf(payload), find, head }
}
