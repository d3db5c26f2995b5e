import { richTextToPlain } from '@/text'
import { labelOf } from '@/vocabulary'
import type { NamesOf } from '../names'
import type { CellForm } from '../sheets'

/** The longest text that a cell of a spreadsheet program holds, in characters. */
const MAX_CELL = 32_767

/** Stands where a value is too long for a cell; read back, it changes nothing. */
export const KEPT = '[too long for a cell: kept as it is]'

/** Between several values of one cell. */
const SEPARATOR = '; '

/** A stored value as its cell shows it; null for an empty cell. */
export function showCell(form: CellForm, value: unknown, namesOf: NamesOf): string | number | null {
  if (value === null || value === undefined || value === '') return null
  const shown = shownAs(form, value, namesOf)
  if (typeof shown !== 'string') return shown
  return shown.length > MAX_CELL ? KEPT : shown || null
}

function shownAs(form: CellForm, value: unknown, namesOf: NamesOf): string | number {
  switch (form.kind) {
    case 'number':
      return Number(value)
    case 'flag':
      return value === true ? 'Yes' : 'No'
    case 'code':
      return labelOf(form.list, String(value))
    case 'codes':
      return listOf(value)
        .map((code) => labelOf(form.list, code))
        .join(SEPARATOR)
    case 'reference':
      return listOf(value)
        .map((id) => namesOf(form.to).labelOf(id))
        .join(SEPARATOR)
    case 'geometry':
      return JSON.stringify(value)
    case 'richText':
      return textOf(richTextToPlain(value))
    default:
      return textOf(String(value))
  }
}

/** A text as it comes back from a file: line ends of one kind, no white space around it. */
export function textOf(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim()
}

function listOf(value: unknown): string[] {
  return (Array.isArray(value) ? (value as unknown[]) : [value]).map((one) =>
    typeof one === 'object' && one !== null ? String((one as { id?: unknown }).id) : String(one),
  )
}
