import { APIError } from 'payload'

/** A step that the workflow refuses. The response names the field, like the API's other errors. */
export class TransitionRefused extends APIError {
  constructor(status: 400 | 403 | 409, path: string, message: string) {
    super(message, status, { errors: [{ message, path }] }, true)
    this.name = 'TransitionRefused'
  }
}
