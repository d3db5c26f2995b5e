import type { FieldHook, TextField } from 'payload'
import { webAddressProblem } from '@/text'

const MAX_LENGTH = 2000

/** A pasted address often brings a space or a line break along. */
const trim: FieldHook = ({ value }) =>
  typeof value === 'string' ? value.trim() : (value as unknown)

/** A public page on the web. White space around it is not stored. */
export function webAddress(name: string, field: Partial<TextField> = {}): TextField {
  return {
    label: 'Web address',
    ...field,
    name,
    type: 'text',
    maxLength: MAX_LENGTH,
    admin: { placeholder: 'https://…', ...field.admin },
    hooks: { ...field.hooks, beforeValidate: [trim, ...(field.hooks?.beforeValidate ?? [])] },
    validate: (value: unknown) => {
      if (value === null || value === undefined || value === '') return true
      if (typeof value !== 'string') return 'This must be text.'
      // Payload looks at maxLength only where a field brings no rule of its own.
      if (value.trim().length > MAX_LENGTH)
        return `At most ${String(MAX_LENGTH)} characters are allowed.`
      return value.trim() === '' ? true : (webAddressProblem(value) ?? true)
    },
  } as TextField
}
