import { escapeFormula } from '@/text'

/** What a cell may contain; null is an empty cell. */
export type Cell = string | number | boolean | null

/** A piece of a file, about a hundred rows long. */
export type CsvBytes = Uint8Array<ArrayBuffer>

const BYTE_ORDER_MARK = '\uFEFF'
const LINE_END = '\r\n'
const ROWS_PER_PIECE = 100

const NEEDS_QUOTES = /[",\r\n]/

/**
 * Writes rows as CSV (RFC 4180, UTF-8 with a byte order mark, which spreadsheets need to read
 * letters beyond ASCII). Yields bytes for about a hundred rows at a time and takes rows only on
 * demand.
 */
export function* writeCsv(
  head: readonly string[],
  rows: Iterable<readonly Cell[]>,
): Generator<CsvBytes, void, undefined> {
  const encoder = new TextEncoder()
  let text = BYTE_ORDER_MARK + lineOf(head)
  let pending = 0
  for (const row of rows) {
    text += lineOf(row)
    pending += 1
    if (pending < ROWS_PER_PIECE) continue
    yield encoder.encode(text)
    text = ''
    pending = 0
  }
  if (text) yield encoder.encode(text)
}

function lineOf(row: readonly Cell[]): string {
  return row.map(cellOf).join(',') + LINE_END
}

function cellOf(cell: Cell): string {
  if (cell === null) return ''
  const text = typeof cell === 'string' ? escapeFormula(cell) : String(cell)
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
