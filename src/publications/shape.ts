import type { PublicRecord } from '@/project'
import { addScopeAndDate } from './shapes/addScopeAndDate'

/** The form of a record that this code writes. A change of form adds a step to `STEPS`. */
export const SHAPE = 2

/** From each past form to the next one; `STEPS[0]` leads from form 1 to form 2. */
const STEPS: ((record: unknown) => unknown)[] = [addScopeAndDate]

/** A stored text as today's record, whatever form it was written in. Throws for a newer form. */
export function readRecord(shape: number, text: string): PublicRecord {
  if (shape > SHAPE) {
    throw new Error(
      `The log holds a record of form ${String(shape)}; this code knows ${String(SHAPE)}.`,
    )
  }
  let record: unknown = JSON.parse(text)
  for (const step of STEPS.slice(shape - 1)) record = step(record)
  return record as PublicRecord
}
