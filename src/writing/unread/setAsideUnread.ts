import type { CollectionBeforeOperationHook, FlattenedField, PayloadRequest } from 'payload'
import { unfitCharacter } from '@/text'
import { visitNumber } from '../shape/numbers'
import { MAX_JSON_LENGTH } from '../shape/size'
import { UNFINISHED, type Unread } from '.'

type Row = Record<string, unknown>

/** More than anybody types for a number, a date or an address. */
const MAX_LENGTH = 2000

/**
 * Sets aside what a form sends that cannot be read yet, before the shape of the rest is checked:
 * its fields are stored as empty, and the texts by `keepUnread`. Only in a plain save of a draft
 * that says it is unfinished; every other write is refused with the field's name, as ever.
 */
export const setAsideUnread: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  const { data, draft } = args as { data?: unknown; draft?: boolean }
  if ((operation !== 'create' && operation !== 'update') || overrideAccess === true) return args
  if (!isMarked(req) || draft !== true || !isRow(data) || !isSave(data)) return args
  const unread: Unread[] = []
  const rest = withoutUnread(collection.flattenedFields, data, '', unread)
  Object.assign(req.context, { unfinished: true, unread: { sent: data, texts: unread } })
  return Object.assign(args, { data: rest })
}

function isMarked(req: PayloadRequest): boolean {
  return req.payloadAPI === 'REST' && req.query[UNFINISHED] === 'true'
}

function isSave({ _status, transition }: Row): boolean {
  return _status !== 'published' && (!transition || transition === 'save')
}

function withoutUnread(fields: FlattenedField[], row: Row, prefix: string, unread: Unread[]): Row {
  const changed = fields.flatMap((field): [string, unknown][] => {
    const value = row[field.name]
    const path = prefix + field.name
    if ((field.type === 'group' || field.type === 'tab') && isRow(value)) {
      return [[field.name, withoutUnread(field.flattenedFields, value, `${path}.`, unread)]]
    }
    if (field.type === 'array' && Array.isArray(value)) {
      const rows = value.map((one: unknown, at) =>
        isRow(one)
          ? withoutUnread(field.flattenedFields, one, `${path}.${String(at)}.`, unread)
          : one,
      )
      return [[field.name, rows]]
    }
    if (typeof value !== 'string' || !isUnread(field, value, row)) return []
    unread.push({ path, text: value })
    return [[field.name, null]]
  })
  return { ...row, ...Object.fromEntries(changed) }
}

function isUnread(field: FlattenedField, text: string, row: Row): boolean {
  if (!text.trim() || unfitCharacter(text)) return false
  if (text.length > (field.type === 'json' ? MAX_JSON_LENGTH : MAX_LENGTH)) return false
  if (field.type === 'number') return visitNumber(field, row, field.name).length > 0
  if (field.type === 'json') return true
  if (field.type !== 'text' || field.custom?.reads !== 'text') return false
  // Fields that are read as text judge the value alone.
  const judge = field.validate as ((value: unknown, options: unknown) => unknown) | undefined
  return judge?.(text, { req: { context: {} } }) !== true
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
