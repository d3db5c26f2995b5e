import { ValidationError, type PayloadRequest } from 'payload'

/** One thing that is wrong with an entry: the field's path, and a sentence that says what is allowed. */
export interface Problem {
  path: string
  message: string
}

/** Refuses a write with all its problems at once, in the form of Payload's own field errors. */
export function refuse(collection: string, problems: Problem[], req: PayloadRequest): void {
  if (problems.length === 0) return
  throw new ValidationError({ collection, errors: problems }, req.t)
}
