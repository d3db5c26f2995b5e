import type { FormState } from 'payload'

/** An error of one field, as a sentence. */
export interface Problem {
  path: string
  message: string
}

/** The server's errors, as in the form state right after a refusal. */
export function readProblems(state: FormState): Problem[] {
  return Object.entries(state).flatMap(([path, { errorMessage, valid }]) =>
    valid === false && errorMessage ? [{ path, message: errorMessage }] : [],
  )
}
