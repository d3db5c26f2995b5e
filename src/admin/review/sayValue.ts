import type { Form } from '@/description/kinds'
import { richTextToPlain } from '@/text'
import { labelOf } from '@/vocabulary'

/** The name of a row of another collection, by its id. */
export type NameOf = (collection: string, id: string) => string

/** From here on digits are grouped; a year is not. */
const GROUPED_FROM = 10_000

/** A stored value in words, as the form would show it in English; null for one that says nothing. */
export function sayValue(form: Form, value: unknown, nameOf: NameOf): string | null {
  if (value === null || value === undefined || value === '') return null
  if (Array.isArray(value)) {
    const said = value.flatMap((one) => sayValue(form, one, nameOf) ?? [])
    return said.length > 0 ? said.join(', ') : null
  }
  switch (form.kind) {
    case 'flag':
      return value === true ? 'Yes' : null
    case 'number':
      return typeof value === 'number' && value >= GROUPED_FROM
        ? value.toLocaleString('en-GB', { maximumFractionDigits: 20 })
        : plain(value)
    case 'code':
    case 'codes':
      return labelOf(form.list, plain(value))
    case 'reference':
    case 'file':
      return nameOf(form.to, plain(value))
    case 'richText':
      return richTextToPlain(value) || null
    default:
      return plain(value)
  }
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
