import { writeXlsx, type CellValue, type ColumnDef, type DataValidation } from 'hucre/xlsx'
import { textIn } from '@/vocabulary'
import { HELP_SHEET, LISTS_SHEET, MAX_ENTRIES } from '../entries'
import { describeColumn, RULES } from '../help'
import type { NamesOf } from '../names'
import { keyHeadings, lettersOf, type CellForm, type Column, type SheetForm } from '../sheets'

/** A sheet as it is written: its form, the columns it has, and its rows below the headings. */
export interface FilledSheet {
  sheet: SheetForm
  columns: readonly Column[]
  rows: (string | number | null)[][]
}

/** Names that a drop-down offers, at most: more is no help. */
const MAX_NAMES = 2000

/** Rows of each sheet that have drop-downs. */
const ROWS = MAX_ENTRIES + 1

/** What a program shows beside a selected cell, at most. */
const PROMPT = { title: 32, text: 255 }

/** A workbook of filled sheets, with a drop-down at each cell that takes one of a list. */
export async function writeWorkbook(
  filled: readonly FilledSheet[],
  namesOf: NamesOf,
): Promise<Buffer> {
  const lists = new Lists(namesOf)
  const sheets = filled.map((one) => writeSheet(one, lists))
  const written = await writeXlsx({
    sheets: [...sheets, helpSheet(filled), { name: LISTS_SHEET, hidden: true, rows: lists.rows() }],
  })
  return Buffer.from(written.buffer, written.byteOffset, written.byteLength)
}

function writeSheet({ columns, rows, sheet }: FilledSheet, lists: Lists) {
  const keys = keyHeadings(sheet)
  const headings = [...keys, ...columns.map(({ heading }) => heading)]
  const widths: ColumnDef[] = [
    ...keys.map(() => ({ width: 16, style: { numFmt: '@' } })),
    ...columns.map(({ form }) => ({
      width: form.kind === 'text' || form.kind === 'richText' ? 32 : 20,
      // As text, a program does not turn what is typed into a day or a number.
      ...(form.kind !== 'number' && { style: { numFmt: '@' } }),
    })),
  ]
  const bold = { font: { bold: true }, alignment: { wrapText: true, vertical: 'top' as const } }
  return {
    name: sheet.name,
    columns: widths,
    rows: [headings, ...rows.map((row) => row.map(asWritten))] satisfies CellValue[][],
    cells: new Map(headings.map((value, at) => [`0,${String(at)}`, { value, style: bold }])),
    freezePane: { rows: 1, columns: 1 },
    dataValidations: columns.map((column, at) =>
      validation(column, lettersOf(at + keys.length), lists),
    ),
  }
}

/** A text that looks like the code of a character would be read as that character. */
function asWritten(cell: string | number | null): CellValue {
  return typeof cell === 'string' ? cell.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_') : cell
}

function validation(column: Column, letters: string, lists: Lists): DataValidation {
  const source = lists.sourceOf(column.form)
  const { heading } = column
  return {
    ...(source
      ? { type: 'list', formula1: source, errorStyle: 'warning', showErrorMessage: true }
      : { type: 'custom', formula1: 'TRUE' }),
    range: `${letters}2:${letters}${String(ROWS)}`,
    allowBlank: true,
    showInputMessage: true,
    inputTitle: shortened(heading, PROMPT.title),
    inputMessage: shortened(describeColumn(column), PROMPT.text),
  }
}

function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text
}

function helpSheet(filled: readonly FilledSheet[]) {
  const table = filled.flatMap(({ columns, sheet }) =>
    columns.map((column) => [sheet.name, column.heading, describeColumn(column)]),
  )
  return {
    name: HELP_SHEET,
    columns: [{ width: 28 }, { width: 44 }, { width: 90 }],
    rows: [
      ...RULES.map((rule) => [rule]),
      [],
      ['Sheet', 'Column', 'What to write'],
      ...table,
    ] satisfies CellValue[][],
  }
}

/** The lists that drop-downs take their values from, a column each on a sheet of its own. */
class Lists {
  readonly #columns = new Map<unknown, { at: number; values: string[] }>()

  constructor(private readonly namesOf: NamesOf) {}

  /** Where the values of a field are; undefined for one that takes anything. */
  sourceOf(form: CellForm): string | undefined {
    const [key, values] = this.#valuesOf(form)
    if (values.length === 0) return undefined
    const column = this.#columns.get(key) ?? { at: this.#columns.size, values }
    this.#columns.set(key, column)
    const letters = lettersOf(column.at)
    return `${LISTS_SHEET}!$${letters}$1:$${letters}$${String(column.values.length)}`
  }

  rows(): CellValue[][] {
    const columns = [...this.#columns.values()]
    const longest = Math.max(0, ...columns.map(({ values }) => values.length))
    return Array.from({ length: longest }, (_, row) =>
      columns.map(({ values }) => values[row] ?? null),
    )
  }

  #valuesOf(form: CellForm): [unknown, string[]] {
    if (form.kind === 'code') return [form.list, form.list.map(({ label }) => textIn(label, 'en'))]
    if (form.kind === 'flag') return ['flag', ['Yes', 'No']]
    if (form.kind === 'reference' && !form.many)
      return [form.to, this.namesOf(form.to).labels().slice(0, MAX_NAMES)]
    return [form, []]
  }
}
