import { z } from 'zod'
import { MAX_AMOUNT, rateYearOf } from '@/money'
import { CURRENCIES, MONEY_SCOPES } from '@/vocabulary'
import {
  code,
  date,
  number,
  plain,
  shapeOf,
  source,
  writeFields,
  type Line,
  type StoredOf,
} from '@/description/kinds'
import type { Maybe, Referred, Row } from '@/description/material'
import { toUsd } from '../record/money'
import { inDollars, sourceKey } from '@/description/parts'

export const AMOUNT = {
  label: 'Amount',
  reads: 'amount',
  min: 0,
  max: MAX_AMOUNT,
  width: '30%',
  help: 'As you write it: 1.500.000.000, 1,500,000,000 or 1.5 billion.',
} as const

export const CURRENCY = { label: 'Currency', width: '25%' } as const

/**
 * What is said of an amount of money, beside its source. Form, record, cards, columns, the API's
 * documents and GraphQL have these members, in this order.
 */
export const particulars = [
  number('amount', { ...AMOUNT, needed: true }),
  code('currency', CURRENCIES, { ...CURRENCY, needed: true }),
  number('priceYear', {
    label: 'Price year',
    whole: true,
    min: 1960,
    max: 2100,
    width: '20%',
    placeholder: '2026',
    help: 'Only where the source states a price base, such as “at 2019 prices”.',
    say: 'The year in whose prices the amount is; null where the source states no price base.',
  }),
  plain('priceBasis', {
    label: 'Price base in the source’s words',
    most: 200,
    width: '40%',
    placeholder: 'at constant 2019 prices',
    say: 'The source’s own words for the price base.',
  }),
  date('asOf', {
    label: 'As of',
    help: 'When it was approved or announced.',
    say: 'When it was approved or announced. Without a price year, the amount is converted at a rate of this year: its average, or one month’s while the year is not over.',
  }),
  code('scope', MONEY_SCOPES, {
    label: 'What it covers',
    width: '30%',
    help: 'Leave it empty where the source does not say.',
    say: 'What it covers; null where nobody says.',
  }),
] as const

/** What is stored of an amount of money. */
export const members = [...particulars, source({ of: 'amount' })] as const
export const LAYOUT: readonly Line[] = [
  ['amount', 'currency', 'priceYear', 'source'],
  ['scope', 'asOf', 'priceBasis'],
]

export type StoredMoney = StoredOf<typeof members>

/** Of an amount in a record all but its source. */
export const amountShape = { ...shapeOf(particulars), ...inDollars }

export const moneySchema = z.object({ ...amountShape, source: sourceKey })
export type Money = z.output<typeof moneySchema>

/** An amount with its US-dollar equivalent where a rate of its year is known; null without an amount. */
export function writeMoney(
  stored: Maybe<StoredMoney>,
  material: Pick<Referred, 'rates'>,
): Money | null {
  if (typeof stored?.amount !== 'number' || !stored.currency) return null
  const written = writeFields(members, stored as Row, material as Referred)
  const { amount, currency } = written
  return { ...written, ...toUsd(amount, currency, rateYearOf(written), material.rates) }
}
