import type { FilterableField } from './fields'

const MAX_VALUES = 100
const MAX_LENGTH = 500
const PARTIAL_OPERATORS = new Set(['like', 'not_like', 'contains', 'near', 'within', 'intersects'])

/**
 * What is wrong with a filter's value, or undefined. A value of the wrong type is refused here,
 * because the engines would respond with an error, with nothing, or with a row that does not match.
 */
export function checkValue(
  operator: string,
  value: unknown,
  field: FilterableField | undefined,
): string | undefined {
  if (operator === 'exists') return isYesOrNo(value) ? undefined : 'Write true or false.'
  if (operator === 'in' || operator === 'not_in' || operator === 'all') {
    const values = listOf(value)
    if (values.length > MAX_VALUES) return `At most ${MAX_VALUES} values.`
    return values.map((one) => checkOne(one, field)).find(Boolean)
  }
  // Part of a word need not be one of the options.
  return checkOne(value, PARTIAL_OPERATORS.has(operator) ? undefined : field)
}

function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value
  return typeof value === 'string' ? value.split(',') : [value]
}

function checkOne(value: unknown, field: FilterableField | undefined): string | undefined {
  if (value === null) return undefined
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
    return 'Write a single value.'
  }
  const text = String(value)
  if (text.includes('\0')) return 'A value holds no NUL character.'
  if (text.length > MAX_LENGTH) return `At most ${MAX_LENGTH} characters.`
  return field && text !== 'null' && text !== '' ? typeMismatch(text, field) : undefined
}

function typeMismatch(text: string, { kind, options }: FilterableField): string | undefined {
  if (kind === 'number') return isNumber(text) ? undefined : 'Write a number, such as 1500000.'
  if (kind === 'boolean') return isYesOrNo(text) ? undefined : 'Write true or false.'
  if (kind === 'date') return isInstant(text) ? undefined : 'Write a date, such as 2027-06-30.'
  if (!options || options.includes(text.trim())) return undefined
  return `Allowed: ${options.join(', ')}.`
}

function isNumber(text: string): boolean {
  return /^\s*-?\d{1,20}(?:\.\d{1,20})?(?:e[+-]?\d{1,2})?\s*$/i.test(text)
}

function isYesOrNo(value: unknown): boolean {
  return value === true || value === false || value === 'true' || value === 'false'
}

function isInstant(text: string): boolean {
  return (
    /^\d{4}(?:-\d{2}){0,2}(?:T[\d:.]{1,15}(?:Z|[+-]\d\d:?\d\d)?)?$/.test(text) &&
    !Number.isNaN(Date.parse(text))
  )
}
