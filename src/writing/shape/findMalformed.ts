import type { FlattenedField } from 'payload'
import { unfitCharacter } from '@/text'
import { MAX_JSON_LENGTH } from './size'
import { visitNumber } from './numbers'
import type { FieldError } from './fieldErrors'
import { visitRichText } from './richText'

/** A reference found in an entry: which field refers to which row of which collection. */
export interface Reference {
  path: string
  collection: string
  id: string
}

export interface ShapeFindings {
  problems: FieldError[]
  references: Reference[]
}

type Row = Record<string, unknown>

/** More rows or codes than any entry has, and few enough to check and store without a pause. */
const MAX_ROWS = 200

/** Field types that are not stored as null, and how to clear them. */
const CLEARED_BY: Partial<Record<FlattenedField['type'], string>> = {
  array: 'to clear it, send an empty list',
  group: 'to clear it, send its members as null',
  tab: 'to clear it, send its members as null',
}

/** Whether a field is checked at all: fields that the caller may not write are not checked here. */
export type Writable = (field: FlattenedField) => boolean

/**
 * Checks the raw values of a write before Payload converts them. Payload turns the number "abc"
 * into nothing and stores a list as text, so that a figure would be lost without a warning.
 */
export function findMalformed(
  fields: FlattenedField[],
  data: Row,
  writable: Writable,
): ShapeFindings {
  const findings: ShapeFindings = { problems: [], references: [] }
  visitRow(fields, data, '', writable, findings)
  return findings
}

function visitRow(
  fields: FlattenedField[],
  row: Row,
  prefix: string,
  writable: Writable,
  findings: ShapeFindings,
): void {
  for (const field of fields) {
    if (!('name' in field) || !Object.hasOwn(row, field.name) || !writable(field)) continue
    if (field.type === 'number') {
      findings.problems.push(...visitNumber(field, row, prefix + field.name))
    } else visit(field, row[field.name], prefix + field.name, writable, findings)
  }
}

function visit(
  field: FlattenedField,
  value: unknown,
  path: string,
  writable: Writable,
  findings: ShapeFindings,
): void {
  if (value === undefined) return
  if (value === null) {
    const instead = CLEARED_BY[field.type]
    if (instead) findings.problems.push({ path, message: `This cannot be null: ${instead}.` })
    return
  }
  const report = (message: string): void => void findings.problems.push({ path, message })
  switch (field.type) {
    case 'checkbox':
      if (typeof value !== 'boolean') report('Allowed: true or false.')
      return
    case 'group':
    case 'tab':
      if (isRow(value)) visitRow(field.flattenedFields, value, `${path}.`, writable, findings)
      else report('This must be an object with named fields.')
      return
    case 'array':
      visitArray(field.flattenedFields, value, path, writable, findings)
      return
    case 'relationship':
    case 'upload':
      if (typeof field.relationTo === 'string') {
        visitReferences(field.relationTo, field.hasMany === true, value, path, findings)
      }
      return
    case 'select':
      visitTexts(field.hasMany === true, value, path, findings)
      return
    case 'email':
    case 'text':
    case 'textarea':
      visitTexts(false, value, path, findings)
      return
    case 'date':
      if (!isInstant(value)) report('Write an instant such as 2026-01-31T08:00:00Z.')
      return
    case 'richText':
      findings.problems.push(...visitRichText(value, path))
      return
    case 'json':
      if (JSON.stringify(value).length > MAX_JSON_LENGTH)
        report('This is too long, please simplify.')
      return
    default:
      return
  }
}

function visitArray(
  fields: FlattenedField[],
  value: unknown,
  path: string,
  writable: Writable,
  findings: ShapeFindings,
): void {
  // The admin's form sends 0 for a list without rows.
  if (value === 0 || value === '0') return
  if (!Array.isArray(value)) {
    findings.problems.push({ path, message: 'This must be a list of rows.' })
    return
  }
  if (isTooLong(value, path, findings)) return
  value.forEach((row: unknown, index) => {
    const at = `${path}.${String(index)}`
    if (isRow(row)) visitRow(fields, row, `${at}.`, writable, findings)
    else findings.problems.push({ path: at, message: 'A row must be an object with named fields.' })
  })
}

function visitReferences(
  collection: string,
  hasMany: boolean,
  value: unknown,
  path: string,
  findings: ShapeFindings,
): void {
  const { problems, references } = findings
  if (value === '' || isTooLong(value, path, findings)) return
  const message = `Allowed: the id of an entry in ${collection}.`
  if (hasMany && !Array.isArray(value)) {
    problems.push({ path, message: `This must be a list. ${message}` })
    return
  }
  for (const part of hasMany ? (value as unknown[]) : [value]) {
    const id = isRow(part) ? part.id : part
    if (typeof id === 'string' && id !== '') references.push({ path, collection, id })
    else problems.push({ path, message })
  }
}

function visitTexts(hasMany: boolean, value: unknown, path: string, findings: ShapeFindings): void {
  const { problems } = findings
  if (hasMany && !Array.isArray(value)) {
    problems.push({ path, message: 'This must be a list of codes.' })
    return
  }
  if (hasMany && isTooLong(value, path, findings)) return
  for (const part of hasMany ? (value as unknown[]) : [value]) {
    const unfit = typeof part === 'string' ? unfitCharacter(part) : 'This must be text.'
    if (unfit) problems.push({ path, message: unfit })
  }
}

function isTooLong(value: unknown, path: string, { problems }: ShapeFindings): boolean {
  if (!Array.isArray(value) || value.length <= MAX_ROWS) return false
  problems.push({ path, message: `A list may have at most ${String(MAX_ROWS)} entries.` })
  return true
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Both engines compare instants as strings, so one without a time or beyond the year 9999 is
 * refused.
 */
function isInstant(value: unknown): boolean {
  if (value instanceof Date) return Number.isFinite(value.getTime())
  return (
    typeof value === 'string' &&
    /^\d{4}-\d{2}-\d{2}T[\d:.]{5,12}(?:Z|[+-]\d{2}:?\d{2})$/.test(value) &&
    Number.isFinite(Date.parse(value))
  )
}
