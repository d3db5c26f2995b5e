import type { FlattenedField } from 'payload'
import type { Writable } from './findMalformed'
import type { FieldError } from './fieldErrors'

/** A value of a field that the caller may not write; allowed only if it equals the stored one. */
export interface ClosedValue {
  /** Path to the value: field names, and indexes in lists. */
  path: string[]
  field: FlattenedField
  value: unknown
}

export interface Dropped {
  /** Names that are not fields of the collection. */
  unknown: FieldError[]
  closed: ClosedValue[]
}

type Row = Record<string, unknown>

/** Set by Payload whenever a row is stored, and without an access rule of their own. */
const SET_BY_PAYLOAD = new Set(['createdAt', 'updatedAt'])

/** Set by Payload from the file itself. */
const SET_FROM_FILE = new Set([
  'filename',
  'filesize',
  'focalX',
  'focalY',
  'height',
  'mimeType',
  'sizes',
  'thumbnailURL',
  'url',
  'width',
])

/**
 * Finds what Payload would silently drop: names that are not fields, and values of fields that the
 * caller may not write. `beside` are further names that a request of this collection may contain.
 */
export function findDropped(
  fields: FlattenedField[],
  data: Row,
  options: { beside: readonly string[]; isUpload: boolean; writable: Writable },
): Dropped {
  const refused: Dropped = { unknown: [], closed: [] }
  const { beside, isUpload, writable } = options
  const isOpen: Writable = (field) =>
    !('name' in field) ||
    (!SET_BY_PAYLOAD.has(field.name) &&
      !(isUpload && SET_FROM_FILE.has(field.name)) &&
      writable(field))
  const known = Object.fromEntries(Object.entries(data).filter(([name]) => !beside.includes(name)))
  visit(fields, known, [], { isOpen, writable }, refused)
  return refused
}

interface Rules {
  /** For the entry's own fields. */
  isOpen: Writable
  /** For fields in groups and rows. */
  writable: Writable
}

function visit(
  fields: FlattenedField[],
  row: Row,
  at: string[],
  rules: Rules,
  refused: Dropped,
): void {
  const byName = new Map(fields.flatMap((field) => ('name' in field ? [[field.name, field]] : [])))
  const isOpen = at.length === 0 ? rules.isOpen : rules.writable
  for (const [name, value] of Object.entries(row)) {
    const path = [...at, name]
    const field = byName.get(name)
    if (!field) {
      // A row keeps its identity through its id.
      if (name === 'id' && at.length > 0) continue
      const names = fields.filter((one) => 'name' in one && isOpen(one)).map(({ name: own }) => own)
      const message = `There is no field of this name. Allowed here: ${names.join(', ')}.`
      refused.unknown.push({ path: path.join('.'), message })
    } else if (!isOpen(field) && !(name === 'id' && at.length > 0)) {
      refused.closed.push({ path, field, value })
    } else visitInside(field, value, path, rules, refused)
  }
}

function visitInside(
  field: FlattenedField,
  value: unknown,
  path: string[],
  rules: Rules,
  refused: Dropped,
): void {
  if ((field.type === 'group' || field.type === 'tab') && isRow(value)) {
    visit(field.flattenedFields, value, path, rules, refused)
  } else if (field.type === 'array' && Array.isArray(value)) {
    value.forEach((row: unknown, index) => {
      if (isRow(row)) visit(field.flattenedFields, row, [...path, String(index)], rules, refused)
    })
  }
}

/**
 * Whether a sent value is equivalent to a stored one: empty values are equal, a populated row
 * counts as its id, and of a group only what was sent is compared.
 */
export function isEquivalent(sent: unknown, stored: unknown): boolean {
  const [one, other] = [normalise(sent), normalise(stored)]
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((part, at) => isEquivalent(part, other[at]))
  }
  if (isRow(one)) {
    // An empty group is stored as nothing.
    const there = isRow(other) ? other : {}
    if (other !== null && !isRow(other)) return isEquivalent(one.id, other)
    return Object.entries(one).every(([name, part]) => isEquivalent(part, there[name]))
  }
  if (isRow(other)) return one === other.id
  return one === other
}

function normalise(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString()
  if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) {
    return null
  }
  return value
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
