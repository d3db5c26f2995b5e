import { explainUnread, formatNumber, readAmount } from '@/money'
import { readGeometry } from '@/places'
import { textIn, type Currency, type Term } from '@/vocabulary'
import type { NamesOf } from '../names'
import type { CellForm } from '../sheets'
import type { Cell } from '../types'
import { readDate } from './dates'
import { isPlain, richTextOf } from './richText'
import { KEPT, textOf } from './show'

/** What a cell means: a value to store, or why it means none and what is allowed. */
export type CellReading = { value: unknown } | { problem: string; allowed?: string[] }

export interface Beside {
  namesOf: NamesOf
  /** The currency that the row gives its amount in. */
  currency?: string | null
  /** What is stored in the field. */
  stored?: unknown
}

const YES = ['yes', 'y', 'true', '1', '✓', 'x']
const NO = ['no', 'n', 'false', '0']

/** How many allowed values a refusal lists; all of them are on the sheet of lists. */
const MAX_ALLOWED = 40

/** Reads a cell as the value of a field. Nothing is guessed: what may be two values is refused. */
export function readCell(form: CellForm, cell: Cell, beside: Beside): CellReading {
  if (cell === null || (typeof cell === 'string' && !cell.trim())) return { value: emptyOf(form) }
  if (typeof cell === 'object' && 'formula' in cell) {
    return { problem: 'This is a formula. Copy the cell and paste it as a value.' }
  }
  if (typeof cell === 'object' && 'error' in cell) {
    return { problem: `The spreadsheet program shows the error ${cell.error} here. Write a value.` }
  }
  if (cell === KEPT) return { problem: 'There is nothing stored that could be kept here.' }
  switch (form.kind) {
    case 'number':
      return readNumber(form, cell, beside.currency)
    case 'date':
      return readDate(cell)
    case 'flag':
      return readFlag(cell)
    default: {
      const text = asText(cell)
      return text === null
        ? { problem: 'This is stored as a day. Format the cell as text and write it again.' }
        : readText(form, text, beside)
    }
  }
}

/** What an empty cell stores. */
function emptyOf({ kind, ...form }: CellForm): unknown {
  if (kind === 'codes' || ('many' in form && form.many)) return []
  if ('initial' in form && form.initial) return form.initial
  return kind === 'flag' ? false : null
}

function readText(form: CellForm, text: string, { namesOf, stored }: Beside): CellReading {
  switch (form.kind) {
    case 'code':
      return readCodes(form.list, [text])
    case 'codes':
      return readCodes(form.list, partsOf(text), true)
    case 'reference':
      return form.many
        ? readReferences(form.to, partsOf(text), namesOf, true)
        : readReferences(form.to, [text], namesOf)
    case 'geometry':
      return readGeometryText(text)
    case 'richText':
      return stored && !isPlain(stored)
        ? { problem: 'The stored text has headings, links or lists. Change it in the form.' }
        : { value: richTextOf(text) }
    default:
      return { value: text }
  }
}

function asText(cell: Exclude<Cell, null>): string | null {
  if (typeof cell === 'string') return textOf(cell)
  if (typeof cell === 'number') return formatNumber(cell).replace(/(\.\d{3})0$/, '$1')
  return typeof cell === 'boolean' ? (cell ? 'TRUE' : 'FALSE') : null
}

function readNumber(
  form: Extract<CellForm, { kind: 'number' }>,
  cell: Exclude<Cell, null>,
  currency?: string | null,
): CellReading {
  if (typeof cell === 'number') return asYear(form, cell) ?? { value: cell }
  if (typeof cell !== 'string') {
    return { problem: 'This is no number. Format the cell as a number and write it again.' }
  }
  const plain = readAmount(cell, { kind: 'number' })
  const year = 'amount' in plain ? asYear(form, plain.amount) : null
  if (year) return year
  const { max, min, reads } = form
  const expected = { kind: reads, currency: (currency ?? null) as Currency | null }
  const bounds = { ...(min !== undefined && { min }), ...(max !== undefined && { max }) }
  const reading = readAmount(cell, { ...expected, ...bounds })
  const unread = explainUnread(cell, reading)
  if (unread !== null) return { problem: unread }
  if (!('amount' in reading)) return { problem: 'This is no number.' }
  if (reading.currency && !currency) {
    return {
      problem: `“${cell.trim()}” names the currency ${reading.currency}: write it in the column of the currency.`,
    }
  }
  return { value: reading.amount }
}

/** A year of the Buddhist era where a field is for years. */
function asYear({ max, min }: { max?: number; min?: number }, year: number): CellReading | null {
  const isForYears = min !== undefined && min >= 1900 && max !== undefined && max <= 2200
  if (!isForYears || year < 2400 || year > 2800) return null
  return {
    problem: `${String(year)} is ${String(year - 543)} if it is of the Buddhist era. Write ${String(year - 543)}: years are those of the common era.`,
  }
}

function readFlag(cell: Exclude<Cell, null>): CellReading {
  if (typeof cell === 'boolean') return { value: cell }
  const word = String(typeof cell === 'object' ? '' : cell)
    .trim()
    .toLowerCase()
  if (YES.includes(word)) return { value: true }
  if (NO.includes(word)) return { value: false }
  return { problem: 'Write Yes or No.', allowed: ['Yes', 'No'] }
}

/** Several values of one cell, on a line each or between semicolons. */
function partsOf(text: string): string[] {
  return text
    .split(/[;\n；]/)
    .map((part) => part.trim())
    .filter(Boolean)
}

function readCodes(list: readonly Term[], words: string[], many = false): CellReading {
  const found = words.map((word) => ({ word, code: codeOf(list, word) }))
  const unknown = found.find(({ code }) => code === undefined)
  if (unknown) {
    const hint = many && unknown.word.includes(',') ? ' Write a semicolon between two values.' : ''
    return {
      problem: `“${unknown.word.slice(0, 80)}” is not in the list.${hint}`,
      allowed: list.slice(0, MAX_ALLOWED).map(({ label }) => textIn(label, 'en')),
    }
  }
  const codes = [...new Set(found.map(({ code }) => code))]
  return { value: many ? codes : codes[0] }
}

/** The code that a text is, or whose label in any language it is. */
function codeOf(list: readonly Term[], word: string): string | undefined {
  const written = word.toLowerCase()
  const isMeant = ({ code, label }: Term) =>
    code.toLowerCase() === written ||
    Object.values(label).some((one) => one.toLowerCase() === written)
  return list.find(isMeant)?.code
}

function readReferences(to: string, names: string[], namesOf: NamesOf, many = false): CellReading {
  const found = names.map((name) => ({ name, ids: namesOf(to).idsOf(name) }))
  const unclear = found.find(({ ids }) => ids.length !== 1)
  if (!unclear) {
    const ids = found.flatMap(({ ids: [id] }) => id ?? [])
    return { value: many ? ids : ids[0] }
  }
  const name = unclear.name.slice(0, 80)
  if (unclear.ids.length === 0) {
    return {
      problem: `There is no entry “${name}” under ${to}. Enter it there first, or write the name as it is there.`,
    }
  }
  return {
    problem: `Several entries under ${to} are called “${name}”. Write which one is meant.`,
    allowed: unclear.ids.slice(0, MAX_ALLOWED).map((id) => `${name} [${id}]`),
  }
}

/** The geometry alone, as the form keeps it of what GIS programs export. */
function readGeometryText(text: string): CellReading {
  try {
    const reading = readGeometry(JSON.parse(text))
    return 'geometry' in reading ? { value: reading.geometry } : reading
  } catch {
    return { problem: 'This is no GeoJSON. Copy it as GIS programs export it.' }
  }
}
