import type { FieldHook } from 'payload'
import { readGeometry } from '@/places'

/** Validates pasted GeoJSON: true, or a sentence that says what is wrong and what is allowed. */
export function validateGeometry(value: unknown): string | true {
  if (value === null || value === undefined) return true
  const read = readGeometry(value)
  return 'problem' in read ? read.problem : true
}

/**
 * Stores only the geometry of what was pasted; invalid input is left for the validation to refuse.
 */
export const extractGeometry: FieldHook = ({ value }) => {
  if (value === null || value === undefined) return value as unknown
  const read = readGeometry(value)
  return 'geometry' in read ? read.geometry : (value as unknown)
}
