import { messagesOf } from '@/messages'
import type { CardMoney } from '@/project/card'
import { particulars } from '@/project/fields/amount'
import { labelOf, type Locale } from '@/vocabulary'

import { formatDate } from './dates'
import { numberFormat } from './formatters'
import { formatNumber } from './numbers'

/** What a cost figure needs of an amount: whole units of the currency, `usd` where a rate exists. */
export type Amount = Pick<CardMoney, 'amount' | 'currency'> & Partial<CardMoney>

/** The members of an amount whose values are codes, such as what it covers. */
const CODED_PARTS = particulars.flatMap(({ form, name }) =>
  form.kind === 'code' && name !== 'currency' ? [{ list: form.list, name }] : [],
)

const SCALES = [
  ['trillion', 1e12],
  ['billion', 1e9],
  ['million', 1e6],
  ['thousand', 1e3],
  [null, 1],
] as const

/** By how many decimals are shown. */
const FIXED = {
  0: { minimumFractionDigits: 0, maximumFractionDigits: 0 },
  1: { minimumFractionDigits: 1, maximumFractionDigits: 1 },
  2: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
}

/** From here on a figure that is shown with two decimals reads `1,000`: the next unit says it as `1`. */
const ROUNDS_UP_FROM = 999.995

/**
 * An amount split into its figure and unit: `6.60` and `bn`. Three significant figures, or as the
 * source states it.
 */
export function scaleAmount(
  amount: number,
  locale: Locale,
  exactness: 'rounded' | 'asGiven' = 'rounded',
): { figure: string; unit: string } {
  const rounded = exactness === 'rounded' ? Number(amount.toPrecision(3)) : amount
  const [name, size] = scaleOf(Math.abs(rounded))
  const value = rounded / size
  const unit = name ? messagesOf(locale).values.units[name] : ''
  if (exactness === 'asGiven') return { figure: formatNumber(value, locale), unit }
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return { figure: numberFormat(locale, FIXED[digits]).format(value), unit }
}

/** The largest unit that fits at least once, counting what is shown as 1 after rounding. */
function scaleOf(amount: number): (typeof SCALES)[number] {
  const index = SCALES.findIndex(([, size], position) => {
    const smaller = SCALES[position + 1]
    return amount >= size || (smaller !== undefined && amount / smaller[1] >= ROUNDS_UP_FROM)
  })
  return SCALES[index] ?? [null, 1]
}

/** The sign before an amount: `US$` for the dollar, the ISO 4217 code for the rest. */
export function currencySign(currency: string): string {
  return currency === 'USD' ? 'US$' : currency
}

/** An amount in one line: `THB 179.41 bn`. */
export function formatAmount(
  amount: number,
  currency: string,
  locale: Locale,
  exactness: 'rounded' | 'asGiven' = 'rounded',
): string {
  const { figure, unit } = scaleAmount(amount, locale, exactness)
  return [currencySign(currency), figure, unit].filter(Boolean).join('\u00a0')
}

/** Whether the US dollars of an amount were converted at a rate. */
export function isConverted(money: Amount): boolean {
  return money.currency !== 'USD' && money.usd !== undefined
}

/**
 * The line below a figure: the original amount of a converted one, then what it covers, its price
 * year, and when it was approved or reported.
 */
export function basisOf(money: Amount, locale: Locale): string {
  const given = isConverted(money)
    ? [formatAmount(money.amount, money.currency, locale, 'asGiven')]
    : []
  const isDated = Boolean(money.priceYear ?? money.asOf)
  const undated = isDated ? [] : [messagesOf(locale).values.amountUndated]
  const terms = [...termsOf(money, locale), ...undated]
  // After the amount the words go on in the same sentence.
  return [
    ...given,
    ...(given.length > 0 ? terms.map((term) => lowered(term, locale)) : terms),
  ].join(', ')
}

function pricesOf({ priceYear }: Amount, locale: Locale): string | null {
  return priceYear ? messagesOf(locale).values.prices(String(priceYear)) : null
}

function lowered(text: string, locale: Locale): string {
  return text.charAt(0).toLocaleLowerCase(locale) + text.slice(1)
}

function codesOf(money: Amount, locale: Locale): string[] {
  return CODED_PARTS.flatMap(({ list, name }) => {
    const code = money[name]
    return typeof code === 'string' ? [labelOf(list, code, locale)] : []
  })
}

function asOfText({ asOf }: Amount, locale: Locale): string[] {
  return asOf ? [messagesOf(locale).values.asOf(formatDate(asOf, locale))] : []
}

/** What an amount covers, its price year and its date, as far as they are stated. */
export function termsOf(money: Amount, locale: Locale): string[] {
  const prices = pricesOf(money, locale)
  return [...codesOf(money, locale), ...(prices ? [prices] : []), ...asOfText(money, locale)]
}
