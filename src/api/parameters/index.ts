import type { Query } from '@/catalogue/types'

import { parseParameters } from './check'
import type { ParameterError } from './errors'
import type { ReadOptions } from './read'
import { queryParameters } from './schemas'
import { writeParameters } from './write'

/**
 * Parses the parameters of a list. `query` contains the valid part with the default page and limit;
 * `errors` names each refused parameter, its value and what is allowed, and is empty if there are
 * none.
 */
export function parseQuery(
  params: URLSearchParams,
  options: ReadOptions,
): { query: Query; errors: ParameterError[] } {
  const { values, errors } = parseParameters(queryParameters, params, options)
  return { query: values, errors }
}

/** Writes a query in its one canonical way; page 1 and the default limit are left out. */
export function writeQuery(query: Query): URLSearchParams {
  return writeParameters(queryParameters, { ...query })
}

export { checkValues, parseParameters } from './check'
export type { ParameterError } from './errors'
export type { ParameterSchema } from './kinds'
export { unknownProgrammes } from './programmes'
export {
  locale,
  localeOfOne,
  pagingOf,
  queryParameters,
  queryShape,
  wholeQueryShape,
} from './schemas'
export { refuseContradictions } from './ranges'
export { writeParameters } from './write'
