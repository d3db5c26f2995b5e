import { APIError } from 'payload'

/** One part of a request that goes beyond its limits. */
export interface Excess {
  /** The parameter, such as `limit` or `where.cost.amount`. */
  path: string
  message: string
}

/** A read that asks for more, or for something else, than is answered. Names every parameter. */
export class LimitRefused extends APIError {
  constructor(errors: Excess[]) {
    const said = errors.map(({ message, path }) => `${path}: ${message}`).join(' ')
    super(said, 400, { errors }, true)
    this.name = 'LimitRefused'
  }
}

/** Too many tries in a span of time. */
export class TriesRefused extends APIError {
  constructor(message: string) {
    super(message, 429, null, true)
    this.name = 'TriesRefused'
  }
}
