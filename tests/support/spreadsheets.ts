import { setTimeout as wait } from 'node:timers/promises'
import { writeXlsx, type CellValue } from 'hucre/xlsx'
import type { Payload, TypedUser } from 'payload'
import type { Problem, Report } from '@/spreadsheets/types'

/** An import as its officer reads it. */
export interface ImportRow {
  id: string
  status: string
  cursor?: number | null
  total?: number | null
  created?: number | null
  changed?: number | null
  report?: Report | null
  refused?: Problem[] | null
}

/** Rows of a sheet below their headings. */
export type SheetRows = Record<string, readonly (readonly (CellValue | undefined)[])[]>

/** A workbook with these sheets, the headings first. */
export async function workbook(sheets: SheetRows): Promise<Buffer> {
  const written = await writeXlsx({
    sheets: Object.entries(sheets).map(([name, rows]) => ({
      name,
      rows: rows.map((row) => row.map((cell) => cell ?? null)),
    })),
  })
  return Buffer.from(written)
}

/** Sends a file with a user's rights. */
export async function sendFile(
  payload: Payload,
  user: TypedUser,
  data: Buffer,
  name = 'projects.xlsx',
): Promise<string> {
  const { id } = await payload.create({
    collection: 'imports',
    data: {},
    file: { data, mimetype: 'application/octet-stream', name, size: data.length },
    overrideAccess: false,
    user,
  })
  return id
}

/** Waits until nothing is done with an import any more. */
export async function awaitImport(
  read: () => Promise<ImportRow>,
  timeoutMs = 60_000,
): Promise<ImportRow> {
  const end = Date.now() + timeoutMs
  for (;;) {
    const row = await read()
    if (!['checking', 'importing'].includes(row.status)) return row
    if (Date.now() > end) throw new Error(`It is still ${row.status} at ${String(row.cursor)}.`)
    await wait(50)
  }
}

/** Where each problem is, such as `Projects!C5`, with its message. */
export function placesOf(problems: readonly Problem[]): [string, string][] {
  return problems.map(({ column, message, row, sheet }) => [
    `${sheet ?? ''}!${column ?? ''}${String(row ?? '')}`,
    message,
  ])
}
