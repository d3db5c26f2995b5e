import { nearestRate, rateOf } from '@/money'
import type { StoredRate } from '@/description/material'
import type { AppliedRate } from '@/description/parts'

/**
 * The amount in US dollars, whole, by the rate of a year (see `rateYearOf`): the year's average, or
 * for a year that has none yet, its latest month or day. Nothing where the year is not known or has
 * no sourced rate: a wrong equivalent is worse than none.
 */
export function toUsd(
  amount: number,
  currency: string,
  year: number | null,
  rates: readonly StoredRate[],
): { usd?: number; rate?: AppliedRate } {
  if (currency === 'USD') return { usd: amount }
  const rate = rateOf(currency, year, rates)
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
 * The amount in US dollars for judging its size alone: where its year has no rate, by that of
 * the nearest year. Null where the currency has no rate at all.
 */
export function roughUsd(
  amount: number,
  currency: string,
  year: number | null,
  rates: readonly StoredRate[],
): number | null {
  const { usd } = toUsd(amount, currency, year, rates)
  if (usd !== undefined) return usd
  const nearest = nearestRate(currency, year, rates)
  return nearest ? amount / nearest.perUsd : null
}
