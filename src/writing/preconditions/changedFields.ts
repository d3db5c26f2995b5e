import type { FlattenedField } from 'payload'

type Row = Record<string, unknown>

/** What changes with every write, or only follows from another field. */
const IGNORED = new Set([
  '_status',
  'createdAt',
  'id',
  'lastEditedBy',
  'savedAs',
  'savedBy',
  'slug',
  'updatedAt',
])

/**
 * The paths of the fields in which two versions of a document differ, such as `cost.amount`. A list
 * counts as one field, and so does a text in all its languages.
 */
export function changedFields(
  fields: FlattenedField[],
  before: Row,
  after: Row,
  at = '',
): string[] {
  return fields.flatMap((field) => {
    if (IGNORED.has(field.name) || ('virtual' in field && field.virtual)) return []
    const path = at + field.name
    const [old, now] = [before[field.name], after[field.name]]
    if (field.type === 'group' || field.type === 'tab') {
      return changedFields(field.flattenedFields, rowOf(old), rowOf(now), `${path}.`)
    }
    return comparable(old) === comparable(now) ? [] : [path]
  })
}

function rowOf(value: unknown): Row {
  return typeof value === 'object' && value !== null ? (value as Row) : {}
}

/** A text that is the same for equal values, regardless of key order and of empty members. */
export function comparable(value: unknown): string {
  return JSON.stringify(value ?? null, (_key, part: unknown) => {
    if (Array.isArray(part) || typeof part !== 'object' || part === null) return part
    return Object.fromEntries(
      Object.entries(part)
        .filter(([, one]) => !isEmpty(one))
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    )
  }).replace(/^(?:\[\]|\{\})$/, 'null')
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0)
}
