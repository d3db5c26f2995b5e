import type { Table } from '../types'
import { readCsv } from './csv'
import { readWorkbook } from './xlsx'

/** The largest file that is accepted, in bytes. */
export const MAX_FILE = 10 * 1024 * 1024

/** The rows of all sheets together that are read. */
const MAX_ROWS = 60_000

/** The tables of a file whose size was checked, or why it is not read. */
export async function readTables(
  data: Buffer,
  isCsv: boolean,
): Promise<Table[] | { problem: string }> {
  const tables = isCsv ? readCsv(data) : await readXlsx(data)
  if ('problem' in tables) return tables
  const all = [tables].flat()
  const count = all.reduce((sum, { rows }) => sum + rows.length, 0)
  return count > MAX_ROWS
    ? { problem: `The file has more than ${String(MAX_ROWS)} rows. Split it.` }
    : all
}

async function readXlsx(data: Buffer): Promise<Table[] | { problem: string }> {
  try {
    return await readWorkbook(data)
  } catch {
    return { problem: 'This is no workbook that can be read. Save it again as XLSX.' }
  }
}
