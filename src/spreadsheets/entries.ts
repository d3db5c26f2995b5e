import { CODE_HEADING, keyHeadings, lettersOf, MAIN_SHEET, SHEETS } from './sheets'
import type { Column, SheetForm } from './sheets'
import type { Cell, Problem, Table } from './types'

/** Projects in one file, at most. */
export const MAX_ENTRIES = 5000

/** What stands in the code column of an example; such a row is never read. */
export const EXAMPLE = 'EXAMPLE'

/** Sheets of the template that are for people. */
export const HELP_SHEET = 'Help'
export const LISTS_SHEET = 'Lists'

/** A row of a sheet, with the place of each column in it. */
export interface FileRow {
  sheet: SheetForm
  /** From 1. */
  row: number
  /** What is written in the column of positions. */
  position: Cell
  cells: readonly Cell[]
  columns: readonly PlacedColumn[]
}

export interface PlacedColumn {
  column: Column
  /** The place of the column in the file, from 0. */
  at: number
}

/** One project of a file: its row, and the rows of its lists. */
export interface Entry {
  code: string
  main: FileRow
  lists: ReadonlyMap<string, readonly FileRow[]>
  problems: Problem[]
}

export interface FileContent {
  entries: Entry[]
  /** What is wrong with the file as a whole: nothing of it is imported. */
  problems: Problem[]
  /** What is not read, and does not have to be. */
  notes: string[]
}

/** The projects that some tables describe. */
export function readEntries(tables: readonly Table[]): FileContent {
  const problems: Problem[] = []
  const notes: string[] = []
  const rows = new Map<SheetForm, { code: string; row: FileRow }[]>()
  for (const table of tables) {
    const sheet = SHEETS.find(({ name }) => keyOf(name) === keyOf(table.name))
    if (sheet) rows.set(sheet, readSheet(sheet, table, problems))
    else if (![HELP_SHEET, LISTS_SHEET].includes(table.name)) {
      notes.push(`The sheet “${table.name}” is not read: no list of a project has this name.`)
    }
  }
  const [main] = SHEETS
  const ofMain = main && rows.get(main)
  if (!ofMain) {
    problems.push(fileProblem(null, `There is no sheet “${MAIN_SHEET}”. Start from the template.`))
    return { entries: [], problems, notes }
  }
  if (ofMain.length > MAX_ENTRIES) {
    const message = `At most ${String(MAX_ENTRIES)} projects are imported at once. Split the file.`
    problems.push(fileProblem(MAIN_SHEET, message))
  }
  return { entries: gather(ofMain, rows, problems), problems, notes }
}

/** Each project with the rows of its lists. */
function gather(
  ofMain: readonly { code: string; row: FileRow }[],
  rows: ReadonlyMap<SheetForm, { code: string; row: FileRow }[]>,
  problems: Problem[],
): Entry[] {
  const entries = new Map<string, Entry & { lists: Map<string, FileRow[]> }>()
  const twice: Entry[] = []
  for (const { code, row } of ofMain) {
    const entry = {
      code,
      main: row,
      lists: new Map<string, FileRow[]>(),
      problems: [] as Problem[],
    }
    const first = entries.get(keyOf(code))
    if (!code) {
      const message =
        'Write the code of the project here or, for a new project, a key of your own such as new-1.'
      entry.problems.push(keyProblem(row, CODE_HEADING, message))
      twice.push(entry)
    } else if (first) {
      const message = `Row ${String(first.main.row)} has the same code. A project has one row.`
      entry.problems.push(keyProblem(row, CODE_HEADING, message, code))
      twice.push(entry)
    } else entries.set(keyOf(code), entry)
  }
  for (const [{ list }, found] of rows) {
    if (list === null) continue
    for (const { code, row } of found) {
      const entry = entries.get(keyOf(code))
      if (entry) entry.lists.set(list, [...(entry.lists.get(list) ?? []), row])
      else {
        const message = `No row of the sheet “${MAIN_SHEET}” has this code.`
        problems.push(keyProblem(row, CODE_HEADING, message, code))
      }
    }
  }
  return [...entries.values(), ...twice].sort((one, other) => one.main.row - other.main.row)
}

function readSheet(
  sheet: SheetForm,
  { rows }: Table,
  problems: Problem[],
): { code: string; row: FileRow }[] {
  const [head = [], ...body] = rows
  const keys = keyHeadings(sheet).map((key) => head.findIndex((cell) => isHeading(cell, key)))
  const [codeAt = -1, positionAt = -1] = keys
  if (codeAt < 0) {
    const message = `Row 1 has no column “${CODE_HEADING}”. Keep the headings of the template.`
    problems.push(fileProblem(sheet.name, message))
    return []
  }
  const columns = placeColumns(sheet, rows, keys, problems)
  return body.flatMap((cells, at) => {
    const code = textOf(cells[codeAt])
    if (cells.every(isEmpty) || code.toUpperCase() === EXAMPLE) return []
    const position = positionAt < 0 ? null : (cells[positionAt] ?? null)
    return [{ code, row: { sheet, row: at + 2, position, cells, columns } }]
  })
}

/** The columns of a sheet by its headings. A heading that names none would lose its values. */
function placeColumns(
  sheet: SheetForm,
  rows: readonly Cell[][],
  keys: readonly number[],
  problems: Problem[],
): PlacedColumn[] {
  const [head = [], ...body] = rows
  const placed: PlacedColumn[] = []
  head.forEach((cell, at) => {
    if (keys.includes(at)) return
    const column = sheet.columns.find(({ heading }) => isHeading(cell, heading))
    const isTwice = column && placed.some((other) => other.column === column)
    if (column && !isTwice) {
      placed.push({ column, at })
      return
    }
    if (!column && body.every((row) => isEmpty(row[at]))) return
    problems.push({
      sheet: sheet.name,
      row: 1,
      column: lettersOf(at),
      heading: textOf(cell) || null,
      value: textOf(cell) || null,
      message: isTwice
        ? 'This heading is there twice. Remove one of the two columns.'
        : 'No field has this heading, so its values would be lost. Take a heading of the template, or remove the column.',
    })
  })
  return placed
}

/** A problem of one cell among those that say which project and row it is. */
export function keyProblem(
  row: FileRow,
  heading: string,
  message: string,
  value: string | null = null,
): Problem {
  const at = keyHeadings(row.sheet).indexOf(heading)
  return { ...placeOf(row), column: at < 0 ? null : lettersOf(at), heading, value, message }
}

/** A problem of the cell of a column, or of the whole row where there is none. */
export function cellProblem(
  row: FileRow,
  place: PlacedColumn | undefined,
  message: string,
  allowed?: string[],
): Problem {
  const value = place ? valueOf(row.cells[place.at]) : null
  return {
    ...placeOf(row),
    column: place ? lettersOf(place.at) : null,
    heading: place?.column.heading ?? null,
    value,
    message,
    ...(allowed && { allowed }),
  }
}

function placeOf({ row, sheet }: FileRow) {
  return { sheet: sheet.name, row }
}

function fileProblem(sheet: string | null, message: string): Problem {
  return { sheet, row: null, column: null, heading: null, value: null, message }
}

const LONGEST_VALUE = 120

function valueOf(cell: Cell | undefined): string | null {
  if (cell === null || cell === undefined) return null
  if (typeof cell !== 'object') return String(cell).slice(0, LONGEST_VALUE)
  if ('formula' in cell) return `=${cell.formula}`.slice(0, LONGEST_VALUE)
  return 'day' in cell ? cell.day : cell.error
}

function textOf(cell: Cell | undefined): string {
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : ''
}

function isEmpty(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && !cell.trim())
}

function isHeading(cell: Cell | undefined, heading: string): boolean {
  return typeof cell === 'string' && keyOf(cell) === keyOf(heading)
}

function keyOf(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase()
}
