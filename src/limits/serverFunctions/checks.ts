import { LOCALES } from '@/vocabulary'

/** What is wrong with an argument, or undefined. */
export type ArgumentCheck = (value: unknown) => string | undefined

const MAX_CHARACTERS = 500

export const flag: ArgumentCheck = (value) =>
  typeof value === 'boolean' ? undefined : 'Allowed: true or false.'

export const text: ArgumentCheck = (value) =>
  typeof value === 'string' && value.length <= MAX_CHARACTERS && !hasControls(value)
    ? undefined
    : `Write a text of one line and at most ${MAX_CHARACTERS} characters.`

export const id: ArgumentCheck = (value) =>
  typeof value === 'string' && /^[\w-]{1,64}$/.test(value)
    ? undefined
    : 'Write the id of a document.'

/** The path to a field, starting with its collection, such as `projects.financing`. */
export const schemaPath: ArgumentCheck = (value) =>
  typeof value === 'string' && value.length <= MAX_CHARACTERS && /^[\w.-]+$/.test(value)
    ? undefined
    : 'Write the path of a field, such as projects.financing.'

export const object: ArgumentCheck = (value) =>
  typeof value === 'object' && !Array.isArray(value) && !(value instanceof Date)
    ? undefined
    : 'Write an object with named members.'

export function oneOf(...allowed: string[]): ArgumentCheck {
  return (value) =>
    typeof value === 'string' && allowed.includes(value)
      ? undefined
      : `Allowed: ${allowed.join(', ')}.`
}

const isCode = oneOf(...LOCALES.map(({ code }) => code))

/** A language of the catalogue; `false` for no fallback language. */
export const locale: ArgumentCheck = (value) => (value === false ? undefined : isCode(value))

function hasControls(value: string): boolean {
  return /\p{Cc}/u.test(value)
}
