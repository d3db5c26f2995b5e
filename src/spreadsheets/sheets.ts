import { FIELDS } from '@/project/fields'
import { isLocalised, type Field, type Form } from '@/description/kinds'
import { LOCALES, type Locale } from '@/vocabulary'

/** A field that a single cell can hold. */
export type CellForm = Exclude<Form, { kind: 'file' | 'group' | 'rows' }>

/** One column: which field of a row it has, and in which language. */
export interface Column {
  /** Path within the project, or within a row of its list, such as `cost.amount`. */
  path: string
  /** The language of a text; null for what is the same in all. */
  locale: Locale | null
  heading: string
  form: CellForm
}

/** One sheet: the projects themselves, or the rows of one of their lists. */
export interface SheetForm {
  name: string
  /** The field that holds the list; null for the projects themselves. */
  list: string | null
  columns: readonly Column[]
}

/** What no cell can hold. Files are attached in the form; an import leaves them as they are. */
export const WITHOUT_COLUMN: readonly Form['kind'][] = ['file']

/** The sheet of the projects, one a row. */
export const MAIN_SHEET = 'Projects'

/** The first column of every sheet: which project its row belongs to. */
export const CODE_HEADING = 'Code'

/** The second column of a list's sheet: which row of the list this is, counted from 1. */
export const POSITION_HEADING = 'Position'

/** All sheets, with the columns of all languages. The first has the projects themselves. */
export const SHEETS: readonly SheetForm[] = sheetsOf(FIELDS)

/** The sheets of some fields: a list has its own, everything else is on the first. */
export function sheetsOf(fields: readonly Field[]): SheetForm[] {
  const lists = fields.flatMap(({ form, name }) =>
    form.kind === 'rows'
      ? [{ name: nameOf(form.label), list: name, columns: columnsOf(form.members) }]
      : [],
  )
  const own = fields.filter(({ form }) => form.kind !== 'rows')
  return [{ name: MAIN_SHEET, list: null, columns: columnsOf(own) }, ...lists]
}

function columnsOf(fields: readonly Field[], path = '', heading = ''): Column[] {
  return fields.flatMap(({ form, name }): Column[] => {
    const label = heading ? `${heading}: ${form.label}` : form.label
    if (form.kind === 'rows') throw new Error(`The list ${path}${name} is inside another field`)
    if (form.kind === 'group') return columnsOf(form.members, `${path}${name}.`, label)
    if (form.kind === 'file') return []
    const column = { path: path + name, form }
    if (!isLocalised(form)) return [{ ...column, locale: null, heading: label }]
    return LOCALES.map(({ code, label: language }) => ({
      ...column,
      locale: code,
      heading: `${label} (${language})`,
    }))
  })
}

/** What a spreadsheet program accepts as the name of a sheet. */
function nameOf(label: string): string {
  return label.replace(/[:\\/?*[\]]/g, ' ').slice(0, 31)
}

/** The columns of some languages, and those that have none. */
export function columnsIn(sheet: SheetForm, locales: readonly Locale[]): Column[] {
  return sheet.columns.filter(({ locale }) => locale === null || locales.includes(locale))
}

/** The headings before the fields of a sheet. */
export function keyHeadings({ list }: SheetForm): string[] {
  return list === null ? [CODE_HEADING] : [CODE_HEADING, POSITION_HEADING]
}

/** The letters by which spreadsheet programs name a column, from 0. */
export function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : lettersOf(Math.floor(column / 26) - 1) + last
}
