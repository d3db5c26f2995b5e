/** What a cell may hold; null is an empty cell. */
export type Cell = string | number | boolean | null

/** A piece of a file, some hundred rows long. */
export type CsvBytes = Uint8Array<ArrayBuffer>

const BYTE_ORDER_MARK = '\uFEFF'
const LINE_END = '\r\n'
const ROWS_AT_ONCE = 100

/**
 * Spreadsheets read a cell that begins so as a formula, all compatible forms of the signs included, and may
 * skip white space, line breaks and invisible characters before it.
 */
const FORMULA_START = /^(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫⁼₌⩵⩶⁺₊﬩])/u
const PLAIN_NUMBER = /^[+-]?\d+(\.\d+)?$/
const NEEDS_QUOTES = /[",\r\n]/

/**
 * Writes rows as CSV (RFC 4180, UTF-8 with a byte order mark, which spreadsheets need to read
 * letters beyond ASCII). Gives bytes for some hundred rows at a time and takes rows only as it is asked.
 */
export function* writeCsv(
  head: readonly string[],
  rows: Iterable<readonly Cell[]>,
): Generator<CsvBytes, void, undefined> {
  const encoder = new TextEncoder()
  let text = BYTE_ORDER_MARK + lineOf(head)
  let waiting = 0
  for (const row of rows) {
    text += lineOf(row)
    waiting += 1
    if (waiting < ROWS_AT_ONCE) continue
    yield encoder.encode(text)
    text = ''
    waiting = 0
  }
  if (text) yield encoder.encode(text)
}

function lineOf(row: readonly Cell[]): string {
  return row.map(cellOf).join(',') + LINE_END
}

function cellOf(cell: Cell): string {
  if (cell === null) return ''
  const text = typeof cell === 'string' ? harmless(cell) : String(cell)
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** The text with an apostrophe before it where a spreadsheet would take it for a formula. */
function harmless(text: string): string {
  return FORMULA_START.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text
}
