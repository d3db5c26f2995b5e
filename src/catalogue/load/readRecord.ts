import { readRecord as recordOfShape } from '@/publications/shape'
import type { PublicRecord } from '@/project'
import type { Publication } from '@/publications/types'

/** The record of a row that has one, in today's form. An error names the unreadable row. */
export function readRecord({ code, seq, shape, record }: Publication): PublicRecord {
  try {
    if (record === null) throw new Error('It has no text')
    return recordOfShape(shape, record)
  } catch (cause) {
    throw new Error(`The record of publication ${seq} (${code}) can't be read`, { cause })
  }
}
