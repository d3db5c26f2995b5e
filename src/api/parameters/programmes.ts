import type { Query, Snapshot } from '@/catalogue/types'
import { codesOf, PROGRAMMES } from '@/vocabulary'

import { readable, type ParameterError } from './errors'

/** Refuses programmes that neither the vocabulary nor a current record knows: the list of them grows with the records. */
export function unknownProgrammes(query: Query, snapshot: Snapshot): ParameterError[] {
  if (!query.programme) return []
  const published = snapshot.programmes().map((programme) => programme.code)
  const allowed = [...new Set<string>([...codesOf(PROGRAMMES), ...published])]
  return readable(
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
