import type { PublicRecord } from '@/project'
import { completeRecord } from '@/project/record/complete'

/**
 * The version of the record format that this code writes; raised whenever records get something
 * new. A member that was renamed or moved needs its own conversion step before the record is
 * completed.
 */
export const SHAPE = 3

/** Parses a stored record of any format version into today's form. Throws for a newer version. */
export function readRecord(shape: number, text: string): PublicRecord {
  if (shape > SHAPE) {
    throw new Error(
      `The log holds a record of form ${String(shape)}; this code knows ${String(SHAPE)}.`,
    )
  }
  const record: unknown = JSON.parse(text)
  return shape < SHAPE ? completeRecord(record) : (record as PublicRecord)
}
