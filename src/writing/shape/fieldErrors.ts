import { ValidationError, type PayloadRequest } from 'payload'

/** One error in an entry: the field's path, and a sentence that says what is allowed. */
export interface FieldError {
  path: string
  message: string
}

/** Refuses a write with all its errors at once, as Payload's own field errors. */
export function refuse(collection: string, problems: FieldError[], req: PayloadRequest): void {
  if (problems.length === 0) return
  throw new ValidationError({ collection, errors: problems }, req.t)
}
