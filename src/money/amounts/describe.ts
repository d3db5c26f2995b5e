import Big from 'big.js'
import { CURRENCIES, labelOf } from '@/vocabulary'
import { rateOf, type Rate } from '../rates'
import type { Reading } from './read'

const SCALES = [
  ['trillion', 1e12],
  ['billion', 1e9],
  ['million', 1e6],
] as const

/**
 * Digits that are read back as the same number: three decimals get a fourth, because 1.500 may be
 * 1500.
 */
export function formatNumber(number: number): string {
  const digits = new Big(number).toFixed()
  return /\.\d{3}$/.test(digits) ? `${digits}0` : digits
}

/** The same with a comma after every three digits, for people. */
function formatGrouped(number: number): string {
  return number.toLocaleString('en-GB', { maximumFractionDigits: 20 })
}

/**
 * A number by its largest word: `1.25 trillion`, `about 1.235 billion`; in digits below a million.
 */
export function describeNumber(number: number): string {
  // A number that rounds up to a thousand of one word belongs to the next.
  const scale = SCALES.find(([, size]) => number >= size * 0.9999995 && number >= 999_999.5)
  if (!scale) return formatGrouped(number)
  const exact = new Big(number).div(scale[1])
  const rounded = exact.round(3)
  const words = `${rounded.toFixed()} ${scale[0]}`
  return rounded.eq(exact) ? words : `about ${words}`
}

/** Why a text could not be read, in a sentence; null if it could. */
export function explainUnread(text: string, reading: Reading): string | null {
  if ('problem' in reading) return reading.problem
  if (!('ambiguous' in reading)) return null
  const [one, other] = reading.ambiguous
  return `“${text.trim()}” may mean ${formatGrouped(one)} or ${formatGrouped(other)}. Write ${formatNumber(one)} or ${formatNumber(other)}.`
}

interface Given {
  amount: number
  currency: string | null
  /** The year at whose rate it is converted; null where none is known. */
  year: number | null
  /** Rates of the currency; null until they are loaded. */
  rates: readonly Rate[] | null
}

/**
 * An amount shown back to its author before it is saved: in words, in digits, and in US dollars
 * where a rate is known.
 */
export function describeAmount({ amount, currency, rates, year }: Given): string {
  const words = describeNumber(amount)
  const digits = formatGrouped(amount)
  const name = currency ? ` ${nameOf(currency)}` : ''
  const described = `${words}${name}${words === digits ? '' : ` (${digits})`}`
  return `${described}${describeDollars({ amount, currency, rates, year })}.`
}

function describeDollars({ amount, currency, rates, year }: Given): string {
  if (currency === 'USD' || rates === null) return ''
  if (!currency) return '; choose its currency'
  if (year === null) return '; with an “As of” date, it is also shown in US dollars'
  const rate = rateOf(currency, year, rates)
  if (!rate) return `; there is no exchange rate for ${String(year)} to show it in US dollars`
  const dollars = new Big(amount).div(rate.perUsd)
  if (dollars.gt(0) && dollars.lt(0.01))
    return `, less than one US cent at the rate of ${rate.period}`
  const rounded = dollars.gte(1) ? Number(dollars.toPrecision(3)) : dollars.round(2).toNumber()
  return `, about US$ ${describeNumber(rounded)} at the rate of ${rate.period}`
}

/** The currency's name after an amount, in the plural where English has one. */
function nameOf(currency: string): string {
  return labelOf(CURRENCIES, currency).replace(/(?:dollar|euro|peso|rupee)$/i, '$&s')
}
