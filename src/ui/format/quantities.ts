import { messagesOf } from '@/messages'
import type { Locale } from '@/vocabulary'

import { scaleAmount } from './money'
import { formatNumber } from './numbers'

/** From here on a quantity is easier to read with a scale word: `18 m TEU per year`. */
const LARGE = 1e6

/** Anything less than this below `LARGE` is rounded up to it at two decimals. */
const ROUNDING = 0.005

const SUPERSCRIPTS: Record<string, string> = { '2': '²', '3': '³' }

/** A capacity with its unit: `431 km`, `196 km²`, `35 m passengers per year`. */
export function formatQuantity(
  { measure, value, unit }: { measure: string; value: number; unit: string },
  locale: Locale,
): string {
  const { figure, unit: scale } = scaleAmount(value, locale, 'asGiven')
  const number = value >= LARGE - ROUNDING ? `${figure} ${scale}` : formatNumber(value, locale)
  const noun = measure === 'passengers' ? messagesOf(locale).values.passengers : ''
  return [number, noun, formatUnit(unit)].filter(Boolean).join('\u00a0')
}

/** A unit as it is printed: `m²` for `m2`. */
export function formatUnit(unit: string): string {
  return unit.replace(
    /\bk?m[23]\b/g,
    (power) => `${power.slice(0, -1)}${SUPERSCRIPTS[power.slice(-1)] ?? ''}`,
  )
}
