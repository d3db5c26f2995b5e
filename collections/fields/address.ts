import type { TextField } from 'payload'

/** Whether the text is an address that a browser may follow: http or https, nothing else. */
export function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol } = new URL(text)
  return protocol === 'https:' || protocol === 'http:'
}

/** A public page on the web. */
export function webAddress(name: string, field: Partial<TextField> = {}): TextField {
  return {
    label: 'Web address',
    ...field,
    name,
    type: 'text',
    maxLength: 2000,
    admin: { placeholder: 'https://…', ...field.admin },
    validate: (value: unknown) =>
      value === null ||
      value === undefined ||
      value === '' ||
      (typeof value === 'string' && isWebAddress(value)) ||
      'Write a full address that starts with https:// or http://.',
  } as TextField
}
