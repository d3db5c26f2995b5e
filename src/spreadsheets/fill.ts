import type { Payload, TypedUser } from 'payload'
import { LOCALES, STATES, termOf, type Locale, type MemberState } from '@/vocabulary'
import { showCell } from './cells/show'
import { storedIn, type Stored } from './compare'
import { EXAMPLE } from './entries'
import { writeTable } from './files/csv'
import { writeWorkbook, type FilledSheet } from './files/workbook'
import { exampleOf } from './help'
import type { Importer } from './match'
import { readNames, type NamesOf } from './names'
import { pause } from './pause'
import { columnsIn, keyHeadings, SHEETS, type SheetForm } from './sheets'
import { projectsOf } from './stored'

export type Format = 'csv' | 'xlsx'

/** English and the languages of a state: those that a file has columns for, unless others are asked for. */
export function languagesOf(state: MemberState): Locale[] {
  const own: readonly Locale[] = termOf(STATES, state)?.languages ?? []
  return LOCALES.map(({ code }) => code).filter((code) => code === 'en' || own.includes(code))
}

/** An empty file with headings, help and an example row. */
export async function writeTemplate(
  { payload, user }: { payload: Payload; user: TypedUser },
  format: Format,
  locales: readonly Locale[],
): Promise<Buffer> {
  const filled = SHEETS.map((sheet): FilledSheet => {
    const columns = columnsIn(sheet, locales)
    const keys = sheet.list === null ? [EXAMPLE] : [EXAMPLE, 1]
    return { sheet, columns, rows: [[...keys, ...columns.map(exampleOf)]] }
  })
  return write(filled, format, await readNames(payload, user))
}

/** The projects that a state leads, as their officer reads them, each with all its lists. */
export async function writeExport(
  { payload, state, user }: Importer,
  format: Format,
  locales: readonly Locale[],
): Promise<Buffer> {
  const namesOf = await readNames(payload, user)
  const projects: Stored[] = []
  for await (const batch of projectsOf({ payload, user }, state)) {
    projects.push(...batch)
    await pause()
  }
  const used = locales.concat(
    LOCALES.map(({ code }) => code).filter(
      (code) => !locales.includes(code) && projects.some((project) => hasText(project, code)),
    ),
  )
  const filled = SHEETS.map((sheet): FilledSheet => {
    const columns = columnsIn(sheet, used)
    const rows = projects.flatMap((project) =>
      rowsOf(sheet, project).map(({ keys, row }) => [
        ...keys,
        ...columns.map((column) => showCell(column.form, storedIn(row, column), namesOf)),
      ]),
    )
    return { sheet, columns, rows }
  })
  return write(filled, format, namesOf)
}

function rowsOf({ list }: SheetForm, project: Stored) {
  const code = String(project.code)
  if (list === null) return [{ keys: [code], row: project }]
  const rows = Array.isArray(project[list]) ? (project[list] as Stored[]) : []
  return rows.map((row, at) => ({ keys: [code, at + 1], row }))
}

/** Whether a project has any text in a language. */
function hasText(project: Stored, locale: Locale): boolean {
  return SHEETS.some((sheet) =>
    rowsOf(sheet, project).some(({ row }) =>
      sheet.columns.some((column) => column.locale === locale && Boolean(storedIn(row, column))),
    ),
  )
}

/** A workbook has all sheets; CSV has room for the first alone. */
async function write(
  filled: readonly FilledSheet[],
  format: Format,
  namesOf: NamesOf,
): Promise<Buffer> {
  if (format === 'xlsx') return writeWorkbook(filled, namesOf)
  const [main] = filled
  if (!main) throw new Error('There is no sheet of projects.')
  const headings = [...keyHeadings(main.sheet), ...main.columns.map(({ heading }) => heading)]
  return writeTable([headings, ...main.rows])
}
