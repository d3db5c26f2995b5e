import { isPartialDate } from '@/dates'
import { withPlainDigits } from '@/money'
import type { Cell, DayCell } from '../types'

export type DateReading = { value: string } | { problem: string }

const ALLOWED = 'Write a year, a month or a day: 2027, 2027-06 or 2027-06-30.'

const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september'],
  ...['october', 'november', 'december'],
]

/** Years that are of the Buddhist era, 543 ahead, wherever somebody plans or builds. */
const BUDDHIST = { first: 2400, last: 2800, ahead: 543 }

/** Day numbers of spreadsheet programs between 1950 and 2120: nobody means such a year. */
const SERIAL = { first: 18_264, last: 80_000 }
const SERIAL_START_MS = Date.UTC(1899, 11, 30)
const DAY_MS = 86_400_000

/** Reads a date of any exactness. One that may be two days is refused with both. */
export function readDate(cell: Exclude<Cell, null>): DateReading {
  if (typeof cell === 'string') return readText(cell)
  if (typeof cell === 'number') return readNumber(cell)
  if (typeof cell === 'object' && 'day' in cell) return readDay(cell)
  return { problem: ALLOWED }
}

function readDay({ day, shows }: DayCell): DateReading {
  return dated(day.slice(0, { day: 10, month: 7, year: 4 }[shows]), day)
}

function readNumber(number: number): DateReading {
  if (Number.isInteger(number) && number >= 1000 && number <= 9999)
    return dated(String(number), String(number))
  if (Number.isInteger(number) && number >= SERIAL.first && number <= SERIAL.last) {
    const day = new Date(SERIAL_START_MS + number * DAY_MS).toISOString().slice(0, 10)
    return {
      problem: `${String(number)} may be the number ${String(number)}, or the day ${day} as spreadsheet programs count days. Write ${day} if you mean that day.`,
    }
  }
  return { problem: `${String(number)} is no date. ${ALLOWED}` }
}

function readText(text: string): DateReading {
  const plain = withPlainDigits(text)?.trim()
  if (plain === undefined) return { problem: 'Write all digits of a date in one script.' }
  const yearFirst = /^(\d{4})(?:[-./](\d{1,2})(?:[-./](\d{1,2}))?)?$/.exec(plain)
  if (yearFirst) return dated(joined(yearFirst[1], yearFirst[2], yearFirst[3]), text)
  const monthAndYear = /^(\d{1,2})[-./](\d{4})$/.exec(plain)
  if (monthAndYear) return dated(joined(monthAndYear[2], monthAndYear[1]), text)
  const local = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(plain)
  if (local) return readLocal(text, local[1] ?? '', local[2] ?? '', local[3] ?? '')
  if (/^\d{1,2}[-./]\d{1,2}[-./]\d{2}$/.test(plain))
    return {
      problem: `“${text.trim()}” may be several days: write the year in four digits. ${ALLOWED}`,
    }
  return readWords(plain, text)
}

/** Day and month in either order: the same day, the only possible one, or two. */
function readLocal(text: string, first: string, second: string, year: string): DateReading {
  const readings = [joined(year, second, first), joined(year, first, second)].filter(isPartialDate)
  const [one, other] = [...new Set(readings)]
  if (!one) return { problem: `“${text.trim()}” is no day. ${ALLOWED}` }
  if (!other) return dated(one, text)
  return {
    problem: `“${text.trim()}” may be ${inWords(one)} or ${inWords(other)}. Write ${one} or ${other}.`,
  }
}

function readWords(plain: string, text: string): DateReading {
  const words = plain
    .toLowerCase()
    .split(/[\s,.]+/)
    .filter(Boolean)
  const month = words.findIndex((word) => monthOf(word) > 0)
  const numbers = words.filter((_, at) => at !== month)
  const year = numbers.find((one) => /^\d{4}$/.test(one))
  const [day, ...rest] = numbers.filter((one) => one !== year)
  const isDay = day === undefined || /^\d{1,2}$/.test(day)
  if (month < 0 || !year || !isDay || rest.length > 0)
    return { problem: `“${text.trim().slice(0, 60)}” is no date that can be read. ${ALLOWED}` }
  return dated(joined(year, String(monthOf(words[month] ?? '')), day), text)
}

/** The number of an English month, by its name or at least three letters of it; 0 for none. */
function monthOf(word: string): number {
  return word.length < 3 ? 0 : MONTHS.findIndex((name) => name.startsWith(word)) + 1
}

/** A date that exists, in an era that is certain. */
function dated(date: string, text: string): DateReading {
  if (!isPartialDate(date)) return { problem: `“${text.trim()}” is no day. ${ALLOWED}` }
  const year = Number(date.slice(0, 4))
  if (year < BUDDHIST.first || year > BUDDHIST.last) return { value: date }
  const common = String(year - BUDDHIST.ahead) + date.slice(4)
  return {
    problem: `“${text.trim()}” is ${common} if its year is of the Buddhist era, else ${date}. Write ${common}: years are those of the common era.`,
  }
}

function joined(year = '', month?: string, day?: string): string {
  return [year, month?.padStart(2, '0'), day?.padStart(2, '0')]
    .filter((part) => part !== undefined)
    .join('-')
}

function inWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  const name = MONTHS[(month ?? 1) - 1] ?? ''
  return `${String(date)} ${name.charAt(0).toUpperCase()}${name.slice(1)} ${String(year)}`
}
