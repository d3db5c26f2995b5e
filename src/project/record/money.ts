import { nearestRate, rateOf } from '@/money'
import type { Currency, MoneyScope } from '@/vocabulary'
import type { StoredRate } from './material'
import type { Money } from '../fields/money'
import type { AppliedRate } from './parts'

interface Amount {
  amount?: number | null | undefined
  currency?: string | null | undefined
  priceYear?: number | null | undefined
  asOf?: string | null | undefined
  scope?: string | null | undefined
  source?: string | null | undefined
}

/** An amount with its US-dollar equivalent where a rate of its price year is known; null without an amount. */
export function writeMoney(
  stored: Amount | null | undefined,
  rates: readonly StoredRate[],
): Money | null {
  if (typeof stored?.amount !== 'number' || !stored.currency) return null
  const { amount, currency } = stored
  const priceYear = stored.priceYear ?? null
  return {
    amount,
    currency: currency as Currency,
    priceYear,
    asOf: stored.asOf || null,
    scope: (stored.scope || null) as MoneyScope | null,
    ...toUsd(amount, currency, priceYear, rates),
    source: stored.source || null,
  }
}

/**
 * The amount in US dollars, whole, by the rate of the year in which it is priced: the year's
 * average, or for a year that has none yet, its latest month or day. Nothing where the year is not
 * known or has no sourced rate: a wrong equivalent is worse than none.
 */
export function toUsd(
  amount: number,
  currency: string,
  priceYear: number | null,
  rates: readonly StoredRate[],
): { usd?: number; rate?: AppliedRate } {
  if (currency === 'USD') return { usd: amount }
  const rate = rateOf(currency, priceYear, rates)
  if (!rate) return {}
  return {
    usd: Math.round(amount / rate.perUsd),
    rate: {
      perUsd: rate.perUsd,
      period: rate.period,
      source: { title: rate.title, publisher: rate.publisher, url: rate.url || null },
    },
  }
}

/**
 * The amount in US dollars for judging its size alone: where the price year has no rate, by that of
 * the nearest year. Null where the currency has no rate at all.
 */
export function roughUsd(
  amount: number,
  currency: string,
  priceYear: number | null,
  rates: readonly StoredRate[],
): number | null {
  const { usd } = toUsd(amount, currency, priceYear, rates)
  if (usd !== undefined) return usd
  const nearest = nearestRate(currency, priceYear, rates)
  return nearest ? amount / nearest.perUsd : null
}
