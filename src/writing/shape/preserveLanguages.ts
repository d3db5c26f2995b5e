import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  FlattenedField,
} from 'payload'
import { newestVersion } from '../stored'
import { refuse } from './fieldErrors'

type Row = Record<string, unknown>

/** A list in which rows came without ids while stored rows are missing from it. */
interface ListAtRisk {
  path: string[]
  fields: FlattenedField[]
  /** Indexes of the rows that came without an id. */
  withoutId: number[]
  /** Ids of the stored rows that the write would remove. */
  missing: string[]
}

/** The indexes of rows without ids in each list of a write, by the list's path. */
interface NotedRows {
  collection: string
  rows: Record<string, number[]>
}

/**
 * Records which rows come without ids: by the time later hooks see them, Payload has given them new
 * ones.
 */
export const noteRowsWithoutIds: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  req,
}) => {
  if (operation !== 'update') return args
  const { data } = args as { data?: unknown }
  const rows = Object.fromEntries(rowsWithoutIdsIn(collection.flattenedFields, rowOf(data), ''))
  req.context.rowsWithoutIds = { collection: collection.slug, rows } satisfies NotedRows
  return args
}

function rowsWithoutIdsIn(fields: FlattenedField[], data: Row, at: string): [string, number[]][] {
  return fields.flatMap((field): [string, number[]][] => {
    const path = at + field.name
    const value = data[field.name]
    if (field.type === 'group' || field.type === 'tab') {
      return rowsWithoutIdsIn(field.flattenedFields, rowOf(value), `${path}.`)
    }
    if (field.type !== 'array' || !Array.isArray(value)) return []
    const places = value.flatMap((row, index) => (isRowId(rowOf(row).id) ? [] : [index]))
    return places.length > 0 ? [[path, places]] : []
  })
}

/** The ids that a form or the catalogue itself gives a new row; no other text is a row id. */
const ROW_ID = /^(?:[0-9a-f]{24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

function isRowId(id: unknown): boolean {
  return typeof id === 'string' && ROW_ID.test(id)
}

/**
 * Refuses rows without ids where that would remove texts in other languages. A write is in one
 * language, and Payload takes a row without an id for a new one: the stored row would go, along
 * with its texts in the other languages. A row that is left out while the others have their ids is
 * removed on purpose.
 */
export const preserveLanguages: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const sent = data as Row
  const noted = req.context.rowsWithoutIds as NotedRows | undefined
  if (operation !== 'update' || noted?.collection !== collection.slug) return sent
  if (req.context.restores === true || req.locale === 'all') return sent
  const before = originalDoc as Row & { id: string }
  const lists = listsAtRisk(collection.flattenedFields, sent, before, { noted: noted.rows, at: [] })
  if (lists.length === 0) return sent
  // Its texts are objects by language.
  const stored = rowOf(await newestVersion<Row>(collection, before, req))
  const problems = lists.flatMap((list) =>
    rowsAt(stored, list.path).some((row) => losesText(row, list, req.locale))
      ? list.withoutId.map((at) => ({ path: [...list.path, at, 'id'].join('.'), message: MESSAGE }))
      : [],
  )
  refuse(collection.slug, problems, req)
  return sent
}

const MESSAGE =
  'Send each row of this list with its id: a row without one is new, and stored rows have texts in other languages that would be removed.'

function listsAtRisk(
  fields: FlattenedField[],
  data: Row,
  before: Row,
  { at, noted }: { at: string[]; noted: NotedRows['rows'] },
): ListAtRisk[] {
  return fields.flatMap((field): ListAtRisk[] => {
    const path = [...at, field.name]
    const value = data[field.name]
    if (field.type === 'group' || field.type === 'tab') {
      return listsAtRisk(field.flattenedFields, rowOf(value), rowOf(before[field.name]), {
        at: path,
        noted,
      })
    }
    if (field.type !== 'array' || !Array.isArray(value)) return []
    const rows = value.map(rowOf)
    const withoutId = noted[path.join('.')] ?? []
    const stored = Array.isArray(before[field.name]) ? (before[field.name] as unknown[]) : []
    const missing = stored
      .map((row) => rowOf(row).id)
      .filter((id): id is string => typeof id === 'string' && !rows.some((row) => row.id === id))
    return withoutId.length > 0 && missing.length > 0
      ? [{ path, fields: field.flattenedFields, withoutId, missing }]
      : []
  })
}

/** Whether the write would remove a stored row with text in another language than its own. */
function losesText(row: Row, { fields, missing }: ListAtRisk, locale: unknown): boolean {
  if (!missing.includes(String(row.id))) return false
  return fields.some(
    (field) =>
      'localized' in field &&
      field.localized &&
      Object.entries(rowOf(row[field.name])).some(
        ([language, text]) => language !== locale && Boolean(text),
      ),
  )
}

function rowsAt(stored: Row, path: string[]): Row[] {
  const found = path.reduce<unknown>((value, name) => rowOf(value)[name], stored)
  return Array.isArray(found) ? found.map(rowOf) : []
}

function rowOf(value: unknown): Row {
  return typeof value === 'object' && value !== null ? (value as Row) : {}
}
