import type { TextField } from 'payload'

export const SOURCE_KEY = /^[a-z][a-z0-9]{0,15}$/

/** Where a figure is from: the key of a row under Sources. That the row exists is checked on submission. */
export function source(name = 'source', label = 'Source'): TextField {
  return {
    name,
    type: 'text',
    label,
    admin: { placeholder: 's1', width: '20%', description: 'Its key, such as s1.' },
    validate: (value: unknown) =>
      value === null ||
      value === undefined ||
      value === '' ||
      (typeof value === 'string' && SOURCE_KEY.test(value)) ||
      'Write the key of a row under Sources, such as s1: a small letter, then letters or digits.',
  }
}
