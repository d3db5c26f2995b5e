/** A sourced rate: units of the currency per US dollar, for a year, a month or a day. */
export interface Rate {
  currency: string
  period: string
  perUsd: number
  /** Archived: no longer used for conversions. */
  archived?: boolean | null
}

/** What says in which year's money an amount is. */
interface Dated {
  priceYear?: number | null | undefined
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  asOf?: string | null | undefined
}

/**
 * The year at whose rate an amount is converted: that of its prices, else that in which it was
 * approved or announced; null where neither is known.
 */
export function rateYearOf(money: Dated | null | undefined): number | null {
  if (money?.priceYear) return money.priceYear
  return money?.asOf ? Number(money.asOf.slice(0, 4)) : null
}

/**
 * The rate for a year: the year's average or, until there is one, its latest month or day.
 */
export function rateOf<R extends Rate>(
  currency: string,
  year: number | null,
  rates: readonly R[],
): R | undefined {
  if (year === null) return undefined
  const ofYear = rates.filter(
    (rate) => !rate.archived && rate.currency === currency && rate.period.startsWith(String(year)),
  )
  return (
    ofYear.find((rate) => rate.period === String(year)) ??
    ofYear.sort((a, b) => (a.period < b.period ? 1 : -1))[0]
  )
}

/**
 * The rate of the nearest year, or the latest if no year is given: good enough for an order of
 * magnitude, not for a figure.
 */
export function nearestRate<R extends Rate>(
  currency: string,
  year: number | null,
  rates: readonly R[],
): R | undefined {
  const distance = ({ period }: R) => Math.abs(Number(period.slice(0, 4)) - (year ?? 0))
  const own = rates.filter((rate) => !rate.archived && rate.currency === currency)
  return year === null
    ? own.sort((a, b) => (a.period < b.period ? 1 : -1))[0]
    : own.sort((a, b) => distance(a) - distance(b))[0]
}
