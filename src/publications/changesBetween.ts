import { isDeepStrictEqual } from 'node:util'
import type { PublicRecord } from '@/project'

/** A field of the record and what it said before and after; null where it said nothing. */
interface FieldChange {
  field: string
  before: unknown
  after: unknown
}

/** Top-level fields of two records that differ in content, in the order of the record. */
export function changesBetween(before: PublicRecord, after: PublicRecord): FieldChange[] {
  const was = new Map<string, unknown>(Object.entries(before))
  const is = new Map<string, unknown>(Object.entries(after))
  return [...new Set([...is.keys(), ...was.keys()])]
    .filter((field) => !isDeepStrictEqual(was.get(field), is.get(field)))
    .map((field) => ({
      field,
      before: was.get(field) ?? null,
      after: is.get(field) ?? null,
    }))
}
