import { parseCsv, writeCsv } from 'hucre/csv'
import { formatNumber } from '@/money'
import { escapeFormula, unescapeFormula } from '@/text'
import { MAIN_SHEET } from '../sheets'
import type { Table } from '../types'

/** A first line by which Excel is told the separator; it is no row. */
const SEPARATOR_LINE = /^\uFEFF?sep=([,;\t])\r?\n/i

/** The file as one table of texts, or why it is not read. */
export function readCsv(data: Buffer): Table | { problem: string } {
  const text = decode(data)
  if (text === null) {
    return { problem: 'The letters of this file cannot be told. Save it as “CSV UTF-8”.' }
  }
  const [line = '', sign] = SEPARATOR_LINE.exec(text) ?? []
  const table = text.slice(line.length)
  const rows = parseCsv(table, { delimiter: sign ?? delimiterOf(table), typeInference: false })
  return {
    name: MAIN_SHEET,
    rows: rows.map((row) => row.map((cell) => unescapeFormula(String(cell ?? '')) || null)),
  }
}

/** UTF-8, or UTF-16 with its mark; null for anything else. */
function decode(data: Buffer): string | null {
  const encoding =
    data[0] === 0xff && data[1] === 0xfe
      ? 'utf-16le'
      : data[0] === 0xfe && data[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(data)
  } catch {
    return null
  }
}

/** A comma, a semicolon or a tabulator, whichever the headings have most of. */
function delimiterOf(text: string): string {
  const head = /^[^\r\n]*/.exec(text)?.[0] ?? ''
  const unquoted = head.replace(/"[^"]*"/g, '')
  const count = (sign: string) => unquoted.split(sign).length - 1
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ',')
}

/** Rows as CSV in UTF-8 with its mark; a text that looks like a formula gets an apostrophe. */
export function writeTable(rows: readonly (string | number | null)[][]): Buffer {
  const texts = rows.map((row) =>
    row.map((cell) =>
      cell === null ? '' : typeof cell === 'number' ? formatNumber(cell) : escapeFormula(cell),
    ),
  )
  return Buffer.from(writeCsv(texts, { bom: true }))
}
