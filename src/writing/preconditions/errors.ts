import { APIError } from 'payload'

/** One field that speaks against a write, in the format of the API's other errors. */
export interface FieldConflict {
  path: string
  message: string
}

/** 412: the document has changed since the version on which the write is based. */
export class PreconditionFailed extends APIError {
  constructor(message: string, errors: FieldConflict[]) {
    super(message, 412, { errors }, true)
    this.name = 'PreconditionFailed'
  }
}

/** 400: what the request is based on cannot be parsed. */
export class PreconditionMalformed extends APIError {
  constructor(message: string) {
    super(message, 400, { errors: [{ message, path: 'If-Match' }] }, true)
    this.name = 'PreconditionMalformed'
  }
}
