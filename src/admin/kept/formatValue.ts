import type { ClientField } from 'payload'
import { richTextToPlain } from '@/text'
import type { Data } from './units'

/** The value of a field as a person reads it; empty for nothing. A list has a line for each row. */
export function formatValue(field: ClientField, value: unknown): string {
  if (value === null || value === undefined || value === '') return ''
  switch (field.type) {
    case 'checkbox':
      return value === true ? 'Yes' : 'No'
    case 'select':
      return [value].flat().map(labelsOf(field.options)).join(', ')
    case 'richText':
      return richTextToPlain(value)
    case 'relationship':
    case 'upload':
      return Array.isArray(value) ? `${String(value.length)} chosen` : 'One chosen'
    case 'array':
      return Array.isArray(value)
        ? value
            .map((row: Data, at) => `${String(at + 1)}. ${formatMembers(field.fields, row)}`)
            .join('\n')
        : ''
    case 'group':
      return formatMembers(field.fields, value as Data)
    default:
      return typeof value === 'string' ? value : JSON.stringify(value)
  }
}

function formatMembers(fields: ClientField[], row: Data): string {
  return membersOf(fields)
    .flatMap((field) => {
      const text = 'name' in field ? formatValue(field, row[field.name]) : ''
      const label = 'label' in field && typeof field.label === 'string' ? `${field.label}: ` : ''
      return text && text !== 'No' ? [label + text] : []
    })
    .join('; ')
}

/** Fields, with those that stand beside each other. */
function membersOf(fields: ClientField[]): ClientField[] {
  return fields.flatMap((field) =>
    field.type === 'row' || field.type === 'collapsible'
      ? membersOf(field.fields)
      : 'name' in field && field.name === 'id'
        ? []
        : [field],
  )
}

function labelsOf(options: unknown) {
  const terms = (options ?? []) as (string | { label: unknown; value: string })[]
  return (value: unknown): string => {
    const found = terms.find((one) => typeof one === 'object' && one.value === value)
    const label = typeof found === 'object' ? found.label : undefined
    return typeof label === 'string' ? label : String(value)
  }
}
