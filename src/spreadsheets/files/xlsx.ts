import { readXlsx, type Cell as FileCell, type CellValue } from 'hucre/xlsx'
import type { Cell, DayCell, Table } from '../types'

/** The sheets of a workbook, each cell as what it is. Throws for a file that is no workbook. */
export async function readWorkbook(data: Uint8Array): Promise<Table[]> {
  const { sheets } = await readXlsx(data, {
    // Formats tell how much of a date a cell shows.
    readStyles: true,
    sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden,
  })
  return sheets.map(({ cells, name, rows }) => ({
    name,
    rows: rows.map((row, at) =>
      row.map((value, column) => cellOf(value, cells?.get(`${String(at)},${String(column)}`))),
    ),
  }))
}

function cellOf(value: CellValue, cell: FileCell | undefined): Cell {
  if (cell?.formula !== undefined || cell?.type === 'formula')
    return { formula: cell.formula ?? '' }
  if (cell?.type === 'error') return { error: String(value) }
  if (value instanceof Date) return dayOf(value, cell?.style?.numFmt ?? '')
  return value === '' ? null : value
}

/** A day by its format: `mmm-yy` shows a month, which is all that its author wrote. */
function dayOf(date: Date, format: string): DayCell | { error: string } {
  if (Number.isNaN(date.getTime())) return { error: 'of a date' }
  const shown = format.toLowerCase().replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')
  const shows = shown.includes('d') || !shown ? 'day' : shown.includes('m') ? 'month' : 'year'
  return { day: date.toISOString().slice(0, 10), shows }
}
