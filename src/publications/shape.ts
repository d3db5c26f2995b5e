import type { PublicRecord } from '@/project'
import { completeRecord } from '@/project/record/complete'

/**
 * The form of a record that this code writes: one more whenever a record has something new. What
 * took another name or another place needs a step of its own before it is completed.
 */
export const SHAPE = 2

/** A stored text as today's record, whatever form it was written in. Throws for a newer form. */
export function readRecord(shape: number, text: string): PublicRecord {
  if (shape > SHAPE) {
    throw new Error(
      `The log holds a record of form ${String(shape)}; this code knows ${String(SHAPE)}.`,
    )
  }
  const record: unknown = JSON.parse(text)
  return shape < SHAPE ? completeRecord(record) : (record as PublicRecord)
}
