import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  FlattenedField,
} from 'payload'
import { newestVersion } from '../stored'
import { refuse } from './problems'

type Row = Record<string, unknown>

/** A list in which rows came without their ids while stored rows are not among those that came. */
interface Endangered {
  path: string[]
  fields: FlattenedField[]
  /** Places of the rows that came without an id. */
  nameless: number[]
  /** Ids of the stored rows that the write would remove. */
  missing: string[]
}

/** Of a write: the places of rows without ids in each list, by its path. */
interface Noted {
  collection: string
  rows: Record<string, number[]>
}

/** Notes which rows come without ids: before a hook sees them, Payload has given them new ones. */
export const noteNameless: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  req,
}) => {
  if (operation !== 'update') return args
  const { data } = args as { data?: unknown }
  const rows = Object.fromEntries(namelessIn(collection.flattenedFields, rowOf(data), ''))
  req.context.nameless = { collection: collection.slug, rows } satisfies Noted
  return args
}

function namelessIn(fields: FlattenedField[], data: Row, at: string): [string, number[]][] {
  return fields.flatMap((field): [string, number[]][] => {
    const path = at + field.name
    const value = data[field.name]
    if (field.type === 'group' || field.type === 'tab') {
      return namelessIn(field.flattenedFields, rowOf(value), `${path}.`)
    }
    if (field.type !== 'array' || !Array.isArray(value)) return []
    const places = value.flatMap((row, index) => (isRowId(rowOf(row).id) ? [] : [index]))
    return places.length > 0 ? [[path, places]] : []
  })
}

/** What a form gives a new row, and the catalogue itself: any other text is no row's id. */
const ROW_ID = /^(?:[0-9a-f]{24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

function isRowId(id: unknown): boolean {
  return typeof id === 'string' && ROW_ID.test(id)
}

/**
 * Refuses rows that came without their ids where that would remove texts in other languages. A write
 * speaks one language, and Payload takes a row without an id for a new one: the stored row would go,
 * with what it says in the others. A row that is left out while the rest have their ids is removed
 * on purpose.
 */
export const keepLanguages: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const sent = data as Row
  const noted = req.context.nameless as Noted | undefined
  if (operation !== 'update' || noted?.collection !== collection.slug) return sent
  if (req.context.restores === true || req.locale === 'all') return sent
  const before = originalDoc as Row & { id: string }
  const lists = endangered(collection.flattenedFields, sent, before, { noted: noted.rows, at: [] })
  if (lists.length === 0) return sent
  // Its texts are objects by language.
  const stored = rowOf(await newestVersion<Row>(collection, before, req))
  const problems = lists.flatMap((list) =>
    rowsAt(stored, list.path).some((row) => losesText(row, list, req.locale))
      ? list.nameless.map((at) => ({ path: [...list.path, at, 'id'].join('.'), message: SAY }))
      : [],
  )
  refuse(collection.slug, problems, req)
  return sent
}

const SAY =
  'Send each row of this list with its id: a row without one is new, and stored rows have texts in other languages that would be removed.'

function endangered(
  fields: FlattenedField[],
  data: Row,
  before: Row,
  { at, noted }: { at: string[]; noted: Noted['rows'] },
): Endangered[] {
  return fields.flatMap((field): Endangered[] => {
    const path = [...at, field.name]
    const value = data[field.name]
    if (field.type === 'group' || field.type === 'tab') {
      return endangered(field.flattenedFields, rowOf(value), rowOf(before[field.name]), {
        at: path,
        noted,
      })
    }
    if (field.type !== 'array' || !Array.isArray(value)) return []
    const rows = value.map(rowOf)
    const nameless = noted[path.join('.')] ?? []
    const stored = Array.isArray(before[field.name]) ? (before[field.name] as unknown[]) : []
    const missing = stored
      .map((row) => rowOf(row).id)
      .filter((id): id is string => typeof id === 'string' && !rows.some((row) => row.id === id))
    return nameless.length > 0 && missing.length > 0
      ? [{ path, fields: field.flattenedFields, nameless, missing }]
      : []
  })
}

/** Whether a stored row would be removed that says something in another language than the write's. */
function losesText(row: Row, { fields, missing }: Endangered, locale: unknown): boolean {
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
