import type { TextField } from 'payload'
import { isPartialDate } from '@/dates'

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
