import type { ParameterError } from '../parameters'
import type { ProblemCode } from './codes'

interface ProblemDetails {
  detail: string
  errors?: ParameterError[]
  /** Extension members beside the standard ones. */
  members?: Record<string, string>
  headers?: Record<string, string>
}

/** A refusal with a code of the closed list; thrown anywhere below a route. */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly details: ProblemDetails,
  ) {
    super(details.detail)
    // Set explicitly, because a production build shortens class names.
    this.name = 'Problem'
  }
}

/** Throws a problem if a request's parameters have errors. */
export function refuseErrors(errors: ParameterError[]): void {
  const [first] = errors
  if (!first) return
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : ''
  throw new Problem('invalid-parameter', {
    detail: `${first.field} ${first.message}${more}`,
    errors,
  })
}
