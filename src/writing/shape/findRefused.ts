import type { FlattenedField } from 'payload'
import type { Writable } from './findMalformed'
import type { Problem } from './problems'

/** A value of a field that the caller may not write; right only where it is what is stored. */
export interface Closed {
  /** Where it stands: names, and in lists the row's place. */
  path: string[]
  field: FlattenedField
  value: unknown
}

export interface Refused {
  /** Names that the collection does not have. */
  unknown: Problem[]
  closed: Closed[]
}

type Row = Record<string, unknown>

/** Set by Payload whenever a row is stored, and without a rule of their own. */
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
 * Finds what Payload would drop without a word: names that are no field, and values of fields that
 * the caller may not write. `beside` are names that a request of this collection may carry as well.
 */
export function findRefused(
  fields: FlattenedField[],
  data: Row,
  options: { beside: readonly string[]; isUpload: boolean; writable: Writable },
): Refused {
  const refused: Refused = { unknown: [], closed: [] }
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
  /** Of the entry's own fields. */
  isOpen: Writable
  /** Of fields in groups and rows. */
  writable: Writable
}

function visit(
  fields: FlattenedField[],
  row: Row,
  at: string[],
  rules: Rules,
  refused: Refused,
): void {
  const byName = new Map(fields.flatMap((field) => ('name' in field ? [[field.name, field]] : [])))
  const isOpen = at.length === 0 ? rules.isOpen : rules.writable
  for (const [name, value] of Object.entries(row)) {
    const path = [...at, name]
    const field = byName.get(name)
    if (!field) {
      // The id of a row of a list keeps it the same row.
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
  refused: Refused,
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
 * Whether a sent value says nothing else than a stored one: empty values are alike, a row that was
 * filled in counts as its id, and of a group only what is sent is compared.
 */
export function saysTheSame(sent: unknown, stored: unknown): boolean {
  const [one, other] = [plain(sent), plain(stored)]
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((part, at) => saysTheSame(part, other[at]))
  }
  if (isRow(one)) {
    // A group that holds nothing is stored as nothing.
    const there = isRow(other) ? other : {}
    if (other !== null && !isRow(other)) return saysTheSame(one.id, other)
    return Object.entries(one).every(([name, part]) => saysTheSame(part, there[name]))
  }
  if (isRow(other)) return one === other.id
  return one === other
}

function plain(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString()
  if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) {
    return null
  }
  return value
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
