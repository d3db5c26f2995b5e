import { APIError } from 'payload'

/** One part of a request that exceeds its limits. */
export interface LimitViolation {
  /** The parameter, such as `limit` or `where.cost.amount`. */
  path: string
  message: string
}

/**
 * A read that asks for more than, or something other than, is allowed. Names every parameter at
 * fault.
 */
export class LimitRefused extends APIError {
  constructor(errors: LimitViolation[]) {
    const text = errors.map(({ message, path }) => `${path}: ${message}`).join(' ')
    super(text, 400, { errors }, true)
    this.name = 'LimitRefused'
  }
}

/** Too many attempts within a time span. */
export class TriesRefused extends APIError {
  constructor(message: string) {
    super(message, 429, null, true)
    this.name = 'TriesRefused'
  }
}
