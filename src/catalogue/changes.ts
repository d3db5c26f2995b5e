import type { Publication, PublicationsReader } from '@/publications/types'

import { isShown, readRecord } from './load'
import type { Change } from './types'

/**
 * Rows of the log after a `seq`, at most `limit`, in order. Only rows that are shown now carry
 * their record. `next` is where to continue: the last row's `seq`, or `after` if there is none.
 */
export async function readChanges(
  reader: PublicationsReader,
  after: number,
  limit: number,
): Promise<{ data: Change[]; next: number }> {
  const rows = await reader.readAfter(after, limit)
  return { data: rows.map(changeOf), next: rows.at(-1)?.seq ?? after }
}

function changeOf(row: Publication): Change {
  const { seq, kind, code, at, shape, digest } = row
  const change: Change = { seq, kind, code, at, shape, digest }
  if (isShown(row)) change.record = readRecord(row)
  return change
}
