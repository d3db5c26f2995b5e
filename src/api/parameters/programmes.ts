import type { Query, Snapshot } from '@/catalogue/types'
import { codesOf, PROGRAMMES } from '@/vocabulary'

import { limitErrors, type ParameterError } from './errors'

/**
 * Refuses programmes unknown to both the vocabulary and the current records, since the list grows
 * with the records.
 */
export function unknownProgrammes(query: Query, snapshot: Snapshot): ParameterError[] {
  if (!query.programme) return []
  const published = snapshot.programmes().map((programme) => programme.code)
  const allowed = [...new Set<string>([...codesOf(PROGRAMMES), ...published])]
  return limitErrors(
    query.programme
      .filter((code) => !allowed.includes(code))
      .map((value) => ({
        field: 'programme',
        value,
        message: 'is not one of the known values',
        allowed,
      })),
  )
}
