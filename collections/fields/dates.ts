import type { TextField } from 'payload'

const PARTIAL = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/

/** Whether the text is `YYYY`, `YYYY-MM` or `YYYY-MM-DD` and a day that exists. */
export function isPartialDate(text: string): boolean {
  const match = PARTIAL.exec(text)
  if (!match) return false
  const [, year, month, day] = match
  if (!day) return true
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return date.getUTCDate() === Number(day)
}

/** A date as exact as its source gives it: a year, a month or a day, stored as text. */
export function partialDate(field: Partial<TextField> & { name: string }): TextField {
  return {
    type: 'text',
    ...field,
    admin: { placeholder: '2027, 2027-06 or 2027-06-30', width: '25%', ...field.admin },
    validate: (value: unknown) =>
      value === null ||
      value === undefined ||
      value === '' ||
      (typeof value === 'string' && isPartialDate(value)) ||
      'Write a year, a month or a day: 2027, 2027-06 or 2027-06-30.',
  } as TextField
}
