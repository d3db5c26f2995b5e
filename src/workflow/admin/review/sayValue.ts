import type { Field } from 'payload'
import { plainText } from './plainText'

/** The name of a row of another collection, by its id. */
export type NameOf = (collection: string, id: string) => string

/** From here on digits are grouped; a year is not. */
const GROUPED_FROM = 10_000

/** A stored value in words, as the form would show it in English; null for one that says nothing. */
export function sayValue(field: Field, value: unknown, nameOf: NameOf): string | null {
  if (value === null || value === undefined || value === '') return null
  if (Array.isArray(value)) {
    const said = value.flatMap((one) => sayValue(field, one, nameOf) ?? [])
    return said.length > 0 ? said.join(', ') : null
  }
  switch (field.type) {
    case 'checkbox':
      return value === true ? 'Yes' : null
    case 'number':
      return typeof value === 'number' && value >= GROUPED_FROM
        ? value.toLocaleString('en-GB', { maximumFractionDigits: 20 })
        : plain(value)
    case 'select':
      return sayOption(field.options, plain(value))
    case 'relationship':
    case 'upload':
      return typeof field.relationTo === 'string'
        ? nameOf(field.relationTo, plain(value))
        : plain(value)
    case 'richText':
      return plainText(value) || null
    default:
      return plain(value)
  }
}

function sayOption(options: Extract<Field, { type: 'select' }>['options'], value: string): string {
  for (const option of options) {
    if (typeof option === 'object' && option.value === value && typeof option.label === 'string') {
      return option.label
    }
  }
  return value
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
