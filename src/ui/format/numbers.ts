import type { Locale } from '@/vocabulary'

import { numberFormat } from './formatters'

/** A whole or decimal number with the language's separators. */
export function formatNumber(value: number, locale: Locale, fractionDigits = 2): string {
  return numberFormat(locale, { maximumFractionDigits: fractionDigits }).format(value)
}

/** A fraction of 1 as a whole percentage; `< 1%` and `> 99%` where rounding would give 0 or 100. */
export function formatPart(part: number, locale: Locale): string {
  const format = numberFormat(locale, { style: 'percent' })
  if (part > 0 && part < 0.005) return `< ${format.format(0.01)}`
  return part >= 0.995 && part < 1 ? `> ${format.format(0.99)}` : format.format(part)
}
