/** A sourced rate: units of the currency for one US dollar, of a year, a month or a day. */
export interface Rate {
  currency: string
  period: string
  perUsd: number
  /** Put away: nothing is converted by it any more. */
  archived?: boolean | null
}

/** The rate of a price year: the year's average or, while it has none, its latest month or day. */
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

/** The rate of the nearest year, the latest where no year is given: good for a size, not for a figure. */
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
