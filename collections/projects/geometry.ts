import type { FieldHook } from 'payload'
import { readGeometry } from '@/places'

/** Validates what is pasted as GeoJSON: true, or a sentence that says what is wrong and what is allowed. */
export function checkGeometry(value: unknown): string | true {
  if (value === null || value === undefined) return true
  const read = readGeometry(value)
  return 'problem' in read ? read.problem : true
}

/** Stores the geometry alone of what is pasted; what is none is left for the check to refuse. */
export const takeGeometry: FieldHook = ({ value }) => {
  if (value === null || value === undefined) return value as unknown
  const read = readGeometry(value)
  return 'geometry' in read ? read.geometry : (value as unknown)
}
