import type { FormState } from 'payload'

/** What is wrong with one field, in a sentence. */
export interface Problem {
  path: string
  message: string
}

/** What the server found wrong, as it stands in the form's state right after a refusal. */
export function readProblems(state: FormState): Problem[] {
  return Object.entries(state).flatMap(([path, { errorMessage, valid }]) =>
    valid === false && errorMessage ? [{ path, message: errorMessage }] : [],
  )
}
