import type { Locale } from '@/vocabulary'

import { numberFormat } from './formatters'

/** By how many decimals are shown at most. */
const DECIMALS = [0, 1, 2, 3, 4].map((digits) => ({ maximumFractionDigits: digits }))

const PERCENT = { style: 'percent' } as const

/** Whole numbers below this have no separators, and Latin figures in every language. */
const PLAIN = 1000

/** A whole or decimal number with the language's separators. */
export function formatNumber(value: number, locale: Locale, fractionDigits = 2): string {
  if (value >= 0 && value < PLAIN && Number.isInteger(value)) return String(value)
  const options = DECIMALS[fractionDigits]
  if (!options) throw new RangeError(`Numbers are shown with up to ${DECIMALS.length - 1} decimals`)
  return numberFormat(locale, options).format(value)
}

/** A fraction of 1 as a whole percentage; `< 1%` and `> 99%` where rounding would give 0 or 100. */
export function formatPart(part: number, locale: Locale): string {
  const format = numberFormat(locale, PERCENT)
  if (part > 0 && part < 0.005) return `< ${format.format(0.01)}`
  return part >= 0.995 && part < 1 ? `> ${format.format(0.99)}` : format.format(part)
}
