import { z } from 'zod'
import { MAX_AMOUNT } from '@/money'
import { CURRENCIES, MONEY_SCOPES } from '@/vocabulary'
import {
  code,
  date,
  number,
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
  }),
  date('asOf', {
    label: 'As of',
    help: 'When it was approved or announced.',
    say: 'When it was approved or announced.',
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
  ['scope', 'asOf'],
]

export type StoredMoney = StoredOf<typeof members>

/** Of an amount in a record all but its source. */
export const amountShape = { ...shapeOf(particulars), ...inDollars }

export const moneySchema = z.object({ ...amountShape, source: sourceKey })
export type Money = z.output<typeof moneySchema>

/** An amount with its US-dollar equivalent where a rate of its price year is known; null without an amount. */
export function writeMoney(
  stored: Maybe<StoredMoney>,
  material: Pick<Referred, 'rates'>,
): Money | null {
  if (typeof stored?.amount !== 'number' || !stored.currency) return null
  const written = writeFields(members, stored as Row, material as Referred)
  const { amount, currency, priceYear } = written
  return { ...written, ...toUsd(amount, currency, priceYear, material.rates) }
}
