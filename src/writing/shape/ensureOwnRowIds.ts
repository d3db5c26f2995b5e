import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  FlattenedField,
} from 'payload'

type Row = Record<string, unknown>

/**
 * Records that an old version is being restored: its rows belong to the entry, though not to its
 * newest version.
 */
export const noteRestore: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'restoreVersion') req.context.restores = true
  return args
}

/**
 * Gives a new id to each row of a list whose id belongs to another entry or occurs twice, as in
 * rows copied from another entry. On SQLite an id belongs to one row of one entry.
 */
export const ensureOwnRowIds: CollectionBeforeChangeHook = ({
  collection,
  data,
  originalDoc,
  req,
}) =>
  req.context.restores === true
    ? (data as Row)
    : withOwnRowIds(collection.flattenedFields, data as Row, (originalDoc ?? {}) as Row)

function withOwnRowIds(fields: FlattenedField[], data: Row, stored: Row): Row {
  const changed = fields.flatMap((field): [string, unknown][] => {
    if (!('name' in field)) return []
    const value = data[field.name]
    const before = stored[field.name]
    if ((field.type === 'group' || field.type === 'tab') && isRow(value)) {
      return [
        [field.name, withOwnRowIds(field.flattenedFields, value, isRow(before) ? before : {})],
      ]
    }
    if (field.type === 'array' && Array.isArray(value)) {
      return [[field.name, withOwnIds(value, Array.isArray(before) ? before : [])]]
    }
    return []
  })
  return { ...data, ...Object.fromEntries(changed) }
}

function withOwnIds(rows: unknown[], before: unknown[]): unknown[] {
  const own = new Set(before.map((row) => (isRow(row) ? row.id : undefined)))
  return rows.map((row) => {
    if (!isRow(row) || own.delete(row.id)) return row
    return Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'id'))
  })
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
