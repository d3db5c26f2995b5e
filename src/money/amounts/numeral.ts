/**
 * A numeral in decimals, with "." before the fraction; two where its only separator may be either.
 */
export type Numeral = string | readonly [string, string]

const GROUPED = /^[1-9]\d{0,2}(?:([.,' ])\d{3})(?:\1\d{3})*$/
/** As in India: 1,50,00,000. */
const GROUPED_BY_TWO = /^[1-9]\d?(?:,\d{2})+,\d{3}$/

/**
 * Reads digits with separators by either convention; null if they follow none. A single separator
 * before exactly three digits may group them or start a fraction: both readings are returned.
 */
export function readNumeral(text: string): Numeral | null {
  const plain = text.replace(/[’‘`]/g, "'")
  if (/^\d+$/.test(plain)) return plain
  const fraction = /^(.*)([.,])(\d+)$/.exec(plain)
  if (isGrouped(plain) && !mayBeFraction(plain)) return ungrouped(plain)
  if (!fraction) return null
  const [, whole = '', separator = '', digits = ''] = fraction
  if (whole === '') return `0.${digits}`
  if (/^\d+$/.test(whole)) {
    const decimal = `${whole}.${digits}`
    return digits.length === 3 && !whole.startsWith('0') ? [decimal, whole + digits] : decimal
  }
  if (whole.includes(separator) || !isGrouped(whole)) return null
  const decimal = `${ungrouped(whole)}.${digits}`
  // Spaces go with either separator, so a third group may have slipped in with another sign.
  return digits.length === 3 && /[' ]/.test(whole) ? [decimal, ungrouped(plain)] : decimal
}

function isGrouped(text: string): boolean {
  return GROUPED.test(text) || GROUPED_BY_TWO.test(text)
}

function mayBeFraction(text: string): boolean {
  return /^\d+[.,]\d{3}$/.test(text)
}

function ungrouped(text: string): string {
  return text.replace(/\D/g, '')
}
