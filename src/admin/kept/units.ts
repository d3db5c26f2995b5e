import type { ClientField } from 'payload'
import { comparable } from '@/writing/preconditions/changedFields'

export type Data = Record<string, unknown>

/** A part of a form that is compared and kept as a whole: a field, or a list with its rows. */
export interface Unit {
  /** Such as `cost.amount`; a list is one unit. */
  path: string
  /** The labels on the way to it, with its tab. */
  label: string
  field: ClientField
}

/** The units of a form that a person writes. */
export function unitsOf(fields: readonly ClientField[], at = '', above: string[] = []): Unit[] {
  return fields.flatMap((field): Unit[] => {
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) =>
        unitsOf(tab.fields, at, [...above, ...labelOf(tab.label, '')]),
      )
    }
    if (field.type === 'row' || field.type === 'collapsible') {
      return unitsOf(field.fields, at, above)
    }
    if (!('name' in field) || field.type === 'ui' || isClosed(field)) return []
    const labels = [...above, ...labelOf('label' in field ? field.label : '', field.name)]
    if (field.type === 'group') return unitsOf(field.fields, `${at}${field.name}.`, labels)
    return [{ path: at + field.name, label: labels.join(' › '), field }]
  })
}

/** Fields that the system writes. */
function isClosed({ admin, name }: ClientField & { name: string }): boolean {
  const { hidden, readOnly } = (admin ?? {}) as { hidden?: boolean; readOnly?: boolean }
  return Boolean(hidden) || Boolean(readOnly) || ['createdAt', 'id', 'updatedAt'].includes(name)
}

function labelOf(label: unknown, fallback: string): string[] {
  const text = typeof label === 'string' && label ? label : fallback
  return text ? [text] : []
}

/** A copy of the data with another value at a path. */
export function withValue(data: Data, path: string, value: unknown): Data {
  const [name = '', ...rest] = path.split('.')
  if (rest.length === 0) return { ...data, [name]: value }
  const inner = data[name]
  const part = typeof inner === 'object' && inner ? (inner as Data) : {}
  return { ...data, [name]: withValue(part, rest.join('.'), value) }
}

/** Whether two values of a field say the same: the order of members and what is empty do not count. */
export function isSame({ type }: ClientField, one: unknown, other: unknown): boolean {
  return comparable(plain(type, one)) === comparable(plain(type, other))
}

/** A form has the number of rows where a list has none, and an empty text where a field has none. */
function plain(type: ClientField['type'], value: unknown): unknown {
  if (type === 'array') return Array.isArray(value) && value.length > 0 ? value : null
  if (type === 'checkbox') return value === true
  return value === '' ? null : value
}
