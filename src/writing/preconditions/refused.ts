import { APIError } from 'payload'

/** One field that speaks against a write, as other errors of the API name it. */
export interface Named {
  path: string
  message: string
}

/** 412: the document is not the one any more that the write is based on. */
export class PreconditionFailed extends APIError {
  constructor(message: string, errors: Named[]) {
    super(message, 412, { errors }, true)
    this.name = 'PreconditionFailed'
  }
}

/** 400: what the request is based on cannot be read. */
export class PreconditionMalformed extends APIError {
  constructor(message: string) {
    super(message, 400, { errors: [{ message, path: 'If-Match' }] }, true)
    this.name = 'PreconditionMalformed'
  }
}
