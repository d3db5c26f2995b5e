import type { Form } from '@/description/kinds'
import { richTextToPlain } from '@/text'
import { labelOf } from '@/vocabulary'

/** Returns the name of a row of another collection by its id. */
export type NameOf = (collection: string, id: string) => string

/** Digits are grouped from here on, so that years are not. */
const GROUPED_FROM = 10_000

/** A stored value as text, as the form shows it in English; null if empty. */
export function formatValue(form: Form, value: unknown, nameOf: NameOf): string | null {
  if (value === null || value === undefined || value === '') return null
  if (Array.isArray(value)) {
    const items = value.flatMap((one) => formatValue(form, one, nameOf) ?? [])
    return items.length > 0 ? items.join(', ') : null
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
