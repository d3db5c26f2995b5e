import { APIError } from 'payload'

/** A step that the workflow refuses. The answer names the field, as other errors of the API do. */
export class TransitionRefused extends APIError {
  constructor(status: 400 | 403 | 409, path: string, message: string) {
    super(message, status, { errors: [{ message, path }] }, true)
    this.name = 'TransitionRefused'
  }
}
