import { textIn } from '@/vocabulary'
import { EXAMPLE, MAX_ENTRIES } from './entries'
import { CODE_HEADING, MAIN_SHEET, POSITION_HEADING, type CellForm, type Column } from './sheets'

/** How the sheets are filled in, for the sheet of help and the page of imports. */
export const RULES = [
  `A project is one row of the sheet “${MAIN_SHEET}”. In the column “${CODE_HEADING}” write its code or, for a new project, a key of your own such as new-1.`,
  `Sources, milestones, funding and other lists have a sheet each. Write the same code or key in their column “${CODE_HEADING}”.`,
  `“${POSITION_HEADING}” says which row of a list is meant, counted from 1. Rows without it are added at the end. Where rows have positions, those that are missing among them are removed; a list without any row in the file stays as it is. To empty a list, use the form.`,
  'An empty cell empties its field. A field without a column, and a language without one, stays as it is. A row with nothing but its code changes nothing but its lists.',
  'Write dates as 2027, 2027-06 or 2027-06-30, in years of the common era. Numbers may have digits of any script; what may mean two numbers or two days is refused with both.',
  'Formulas are refused: copy the cells and paste them as values.',
  'Files and pictures are attached in the form; an import leaves them as they are.',
  `Nothing is published or submitted: every row becomes a draft. The row ${EXAMPLE} is never read. A file has at most ${String(MAX_ENTRIES)} projects.`,
] as const

/** What to write in a column, in one or two sentences. */
export function describeColumn({ form }: Column): string {
  return [form.help, kindOf(form)].filter(Boolean).join(' ')
}

function kindOf(form: CellForm): string {
  switch (form.kind) {
    case 'code':
      return 'Choose one of the list.'
    case 'codes':
      return `Several are written with a semicolon between them: ${form.list.map(({ label }) => textIn(label, 'en')).join('; ')}.`
    case 'date':
      return 'A year, a month or a day: 2027, 2027-06 or 2027-06-30.'
    case 'flag':
      return 'Yes or No.'
    case 'geometry':
      return 'GeoJSON.'
    case 'number':
      return form.whole ? 'A whole number.' : 'A number.'
    case 'reference':
      return form.many
        ? 'Names, with a semicolon between them.'
        : 'A name as it is in the catalogue.'
    case 'richText':
      return 'A text, a paragraph a line.'
    case 'source':
      return 'The key of a row of the sheet “Sources”, such as s1.'
    default:
      return 'most' in form && form.most ? `At most ${String(form.most)} characters.` : 'A text.'
  }
}

/** What an example row says in a column. */
export function exampleOf({ form, locale }: Column): string | number | null {
  if (locale !== null && locale !== 'en') return null
  switch (form.kind) {
    case 'code':
      return textIn(form.list[0]?.label, 'en')
    case 'codes':
      return form.list
        .slice(0, 2)
        .map(({ label }) => textIn(label, 'en'))
        .join('; ')
    case 'date':
      return '2027-06'
    case 'flag':
      return 'Yes'
    case 'number':
      return form.placeholder
        ? Number(form.placeholder)
        : form.max && form.max <= 200
          ? 10
          : 1_500_000
    case 'source':
      return 's1'
    case 'geometry':
    case 'reference':
      return null
    default:
      return form.placeholder ?? `${form.label}, as an example`
  }
}
