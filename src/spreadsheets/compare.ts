import { formatNumber } from '@/money'
import { DEFAULT_LOCALE, type Locale } from '@/vocabulary'
import { readCell } from './cells/read'
import { showCell, textOf } from './cells/show'
import { cellProblem, keyProblem, type Entry, type FileRow, type PlacedColumn } from './entries'
import type { NamesOf } from './names'
import { POSITION_HEADING, SHEETS, type Column } from './sheets'
import type { Cell, Problem } from './types'

/** What is stored: localised fields as texts by language, relations as ids. */
export type Stored = Readonly<Record<string, unknown>>

/** A value for one field of the project or of a row. */
interface Value {
  column: Column
  value: unknown
}

/** A row of a list: the stored one that it is, and what differs from that. */
interface ListRow {
  /** Null for a stored row that the file does not mention. */
  row: FileRow | null
  base: Stored | null
  values: Value[]
}

/** A list as it will be. */
export interface ListChange {
  list: string
  rows: ListRow[]
}

/** What a file's row changes in what is stored. */
export interface Change {
  values: Value[]
  lists: ListChange[]
  /** Headings of what changes, and of those what becomes empty. */
  fields: string[]
  emptied: string[]
  problems: Problem[]
}

/**
 * Compares a row of a file with what is stored, which is nothing for a new project. A cell that
 * shows what is stored changes nothing, whatever it looks like; fields without a column stay as
 * they are.
 */
export function compare(entry: Entry, stored: Stored, namesOf: NamesOf): Change {
  const change: Change = {
    values: [],
    lists: [],
    fields: [],
    emptied: [],
    problems: [...entry.problems],
  }
  const isStored = stored.id !== undefined
  // A row with nothing but its code is there for the rows of its lists.
  if (!isStored || saysAnything(entry.main)) {
    change.values = changedValues(entry.main, stored, namesOf, change.problems)
    for (const { column, value } of change.values) {
      change.fields.push(column.heading)
      if (isNothing(value)) change.emptied.push(column.heading)
    }
  }
  for (const [list, rows] of entry.lists) compareList(list, rows, stored, namesOf, change)
  return change
}

function compareList(
  list: string,
  rows: readonly FileRow[],
  stored: Stored,
  namesOf: NamesOf,
  change: Change,
): void {
  const before = Array.isArray(stored[list]) ? (stored[list] as Stored[]) : []
  const placed = rows.map((row) => ({ row, position: readPosition(row, change.problems) }))
  const taken = new Set<number>()
  for (const { position, row } of placed) {
    if (position !== null && taken.has(position)) {
      change.problems.push(keyProblem(row, POSITION_HEADING, 'Another row has this position.'))
    }
    if (position !== null) taken.add(position)
  }
  const after = listAfter(placed, before, namesOf, change.problems)
  const isSame =
    after.length === before.length &&
    after.every(({ base, values }, at) => base === before[at] && values.length === 0)
  if (isSame) return
  const name = SHEETS.find((sheet) => sheet.list === list)?.name ?? list
  const lengths = `${String(before.length)} → ${String(after.length)} rows`
  change.fields.push(before.length === after.length ? name : `${name} (${lengths})`)
  change.lists.push({ list, rows: after })
}

/**
 * Rows with positions are the list, in their order, and rows without are new at its end. Where no
 * row has a position, they are added to what is stored. One that is stored already is that row.
 */
function listAfter(
  placed: readonly { row: FileRow; position: number | null }[],
  before: readonly Stored[],
  namesOf: NamesOf,
  problems: Problem[],
): ListRow[] {
  const after: ListRow[] = placed
    .flatMap(({ position, row }) => (position === null ? [] : [{ position, row }]))
    .sort((one, other) => one.position - other.position)
    .map(({ position, row }) => {
      const base = before[position - 1] ?? null
      return { row, base, values: changedValues(row, base ?? {}, namesOf, problems) }
    })
  if (after.length === 0) after.push(...before.map((base) => ({ row: null, base, values: [] })))
  const isAdded = placed.every(({ position }) => position === null)
  const known = new Set<Stored>()
  for (const { position, row } of placed) {
    if (position !== null) continue
    const isIn = (base: Stored) => isAdded || !after.some((one) => one.base === base)
    const same = before.find(
      (base) => !known.has(base) && isIn(base) && saysTheSame(row, base, namesOf),
    )
    if (same) known.add(same)
    if (same && isAdded) continue
    const values = same ? [] : changedValues(row, {}, namesOf, problems)
    after.push({ row, base: same ?? null, values })
  }
  return after
}

function saysTheSame(row: FileRow, stored: Stored, namesOf: NamesOf): boolean {
  const problems: Problem[] = []
  return changedValues(row, stored, namesOf, problems).length === 0 && problems.length === 0
}

function readPosition(row: FileRow, problems: Problem[]): number | null {
  const { position } = row
  if (position === null || (typeof position === 'string' && !position.trim())) return null
  const number = typeof position === 'object' ? NaN : Number(position)
  if (Number.isInteger(number) && number > 0) return number
  problems.push(
    keyProblem(row, POSITION_HEADING, 'Write 1, 2, 3 and so on, or leave it empty for a new row.'),
  )
  return null
}

/** The fields of a row whose cells say something else than what is stored. */
function changedValues(
  row: FileRow,
  stored: Stored,
  namesOf: NamesOf,
  problems: Problem[],
): Value[] {
  return row.columns.flatMap((place): Value[] => {
    const { column } = place
    const cell = row.cells[place.at] ?? null
    const before = storedIn(stored, column)
    if (isSameCell(showCell(column.form, before, namesOf), cell)) return []
    if (isAssigned(column) && before && isBlank(cell)) return []
    const reading = readCell(column.form, cell, {
      namesOf,
      stored: before,
      currency: currencyBeside(row, place, stored, namesOf),
    })
    if ('problem' in reading) {
      problems.push(cellProblem(row, place, reading.problem, reading.allowed))
      return []
    }
    return isSameValue(reading.value, before) ? [] : [{ column, value: reading.value }]
  })
}

/** Whether a key is assigned where none is written, which then stays. */
function isAssigned({ form }: Column): boolean {
  return form.kind === 'text' && form.form === 'key'
}

/** The currency that the row, or what is stored, gives an amount in. */
function currencyBeside(
  row: FileRow,
  { column: { form, path } }: PlacedColumn,
  stored: Stored,
  namesOf: NamesOf,
): string | null {
  if (form.kind !== 'number' || form.reads !== 'amount') return null
  const beside = path.slice(0, path.lastIndexOf('.') + 1) + 'currency'
  const place = row.columns.find(({ column }) => column.path === beside)
  if (!place) return (storedIn(stored, { path: beside, locale: null }) as string | null) ?? null
  const reading = readCell(place.column.form, row.cells[place.at] ?? null, { namesOf })
  return 'value' in reading ? (reading.value as string | null) : null
}

function saysAnything({ cells, columns }: FileRow): boolean {
  return columns.some(({ at }) => !isBlank(cells[at] ?? null))
}

/** The stored value of a column's field, in its language. */
export function storedIn(
  stored: Stored,
  { locale, path }: Pick<Column, 'locale' | 'path'>,
): unknown {
  const value = path
    .split('.')
    .reduce<unknown>((part, name) => (part as Stored | null | undefined)?.[name], stored)
  return locale === null ? value : (value as Partial<Record<Locale, unknown>> | undefined)?.[locale]
}

function isBlank(cell: Cell): boolean {
  return cell === null || (typeof cell === 'string' && !cell.trim())
}

/** Whether a cell says what is shown of a stored value. */
function isSameCell(shown: string | number | null, cell: Cell): boolean {
  if (shown === null) return isBlank(cell)
  if (typeof shown === 'number') {
    return cell === shown || cell === String(shown) || cell === formatNumber(shown)
  }
  return typeof cell === 'string' && textOf(cell) === shown
}

/** Whether two values are stored as the same. */
export function isSameValue(value: unknown, stored: unknown): boolean {
  return isNothing(value) ? isNothing(stored) : textual(value) === textual(stored)
}

function isNothing(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    value === '' ||
    value === false ||
    (Array.isArray(value) && value.length === 0)
  )
}

/** Equal for equal values: several codes or relations have no order that matters. */
function textual(value: unknown): string {
  if (typeof value === 'string') return textOf(value)
  const isList = Array.isArray(value) && value.every((one) => typeof one === 'string')
  return JSON.stringify(isList ? [...value].sort() : value)
}

/** The fields of a list's row or of a group, as the values that are stored or replace them. */
export function filledIn(
  columns: readonly Column[],
  base: Stored,
  values: readonly Value[],
  locale: Locale,
): Record<string, unknown> {
  const row: Record<string, unknown> = {}
  for (const column of columns) {
    const isOther = column.locale !== null && column.locale !== locale
    const isAgain = column.locale === null && locale !== DEFAULT_LOCALE
    if (isOther || isAgain) continue
    const changed = values.find((one) => one.column === column)
    const value = changed ? changed.value : storedIn(base, column)
    if (value !== undefined) setAt(row, column.path, value)
  }
  return row
}

export function setAt(row: Record<string, unknown>, path: string, value: unknown): void {
  const names = path.split('.')
  const last = names.pop() ?? ''
  let part = row
  for (const name of names) part = (part[name] ??= {}) as Record<string, unknown>
  part[last] = value
}
