/** A sourced rate: units of the currency per US dollar, for a year, a month or a day. */
export interface Rate {
  currency: string
  period: string
  perUsd: number
  /** Archived: no longer used for conversions. */
  archived?: boolean | null
}

/**
 * The rate for a price year: the year's average or, until there is one, its latest month or day.
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
