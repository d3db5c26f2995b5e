import type { FlattenedField } from 'payload'
import { readAmount, explainUnread, formatNumber, type Expected } from '@/money'
import { CURRENCIES } from '@/vocabulary'
import type { FieldError } from './fieldErrors'

type NumberField = Extract<FlattenedField, { type: 'number' }>

/**
 * What is wrong with the value of a number field. Text is refused even if it can be read as a
 * number: Payload would store “1.500” as one and a half. Empty text counts as nothing, as forms
 * send it.
 */
export function visitNumber(
  field: NumberField,
  row: Record<string, unknown>,
  path: string,
): FieldError[] {
  const message = explainNotNumber(field, row[field.name], row.currency)
  return message === null ? [] : [{ path, message }]
}

function explainNotNumber(field: NumberField, value: unknown, beside: unknown): string | null {
  if (value === undefined || value === null) return null
  const isAmount = field.custom?.reads === 'amount'
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return 'This must be a finite number.'
    if (field.custom?.whole === true && !Number.isInteger(value)) {
      return 'This must be a whole number.'
    }
    return isAmount && hasManyDecimals(value) ? 'An amount has at most two decimals.' : null
  }
  if (typeof value !== 'string') return 'Write a number in digits, such as 1500000.'
  if (!value.trim()) return null
  const expected: Expected = {
    kind: isAmount ? 'amount' : 'number',
    max: field.max,
    min: field.min,
    currency: CURRENCIES.find(({ code }) => code === beside)?.code,
  }
  const reading = readAmount(value, expected)
  return (
    explainUnread(value, reading) ??
    `Send a JSON number, not text${'amount' in reading ? `: ${formatNumber(reading.amount)}` : ''}.`
  )
}

function hasManyDecimals(value: number): boolean {
  return Number(value.toFixed(2)) !== value
}
