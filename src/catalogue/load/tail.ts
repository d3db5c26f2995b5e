import type { PublicationsReader } from '@/publications/types'

import { prepareChange, type PreparedChange } from '../model'
import { createYielder } from '../createYielder'

const BATCH_ROWS = 500

/** What the log contains after a `seq`, prepared for the model. */
export interface Tail {
  changes: PreparedChange[]
  seq: number
  updatedAt: string | null
}

/**
 * Reads the log to its end. The result must be applied all at once: a later row may supersede one
 * in the middle, and only the end is what investors were ever shown.
 */
export async function readTail(
  reader: PublicationsReader,
  from: { seq: number; updatedAt: string | null },
): Promise<Tail> {
  const yieldIfDue = createYielder()
  const changes: PreparedChange[] = []
  let { seq, updatedAt } = from
  for (;;) {
    const rows = await reader.readAfter(seq, BATCH_ROWS)
    for (const row of rows) {
      changes.push(prepareChange(row))
      seq = row.seq
      updatedAt = row.at
      await yieldIfDue()
    }
    if (rows.length < BATCH_ROWS) return { changes, seq, updatedAt }
  }
}
