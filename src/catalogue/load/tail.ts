import type { PublicationsReader } from '@/publications/types'

import { prepare, type Prepared } from '../model'
import { createSlices } from '../slices'

const ROWS = 500

/** What the log holds after a `seq`, made ready. */
export interface Tail {
  changes: Prepared[]
  seq: number
  updatedAt: string | null
}

/**
 * Reads the log to its end. All of it is to be applied at once: a row in the middle may be
 * superseded by a later one, and only the end is a state that investors were ever shown.
 */
export async function readTail(
  reader: PublicationsReader,
  from: { seq: number; updatedAt: string | null },
): Promise<Tail> {
  const othersTurn = createSlices()
  const changes: Prepared[] = []
  let { seq, updatedAt } = from
  for (;;) {
    const rows = await reader.readAfter(seq, ROWS)
    for (const row of rows) {
      changes.push(prepare(row))
      seq = row.seq
      updatedAt = row.at
      await othersTurn()
    }
    if (rows.length < ROWS) return { changes, seq, updatedAt }
  }
}
