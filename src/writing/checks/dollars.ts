import { rateYearOf } from '@/money'
import { roughUsd } from '@/project/record/money'
import type { StoredProject, StoredRate } from '@/project'

/** An amount, and the date by which its rate is chosen where it has one. */
interface Amount {
  amount?: number | null | undefined
  currency?: string | null | undefined
  priceYear?: number | null | undefined
  asOf?: string | null | undefined
}

/** An amount in US dollars, roughly; null where it is not stated or has no rate at all. */
export function dollarsOf(
  money: Amount | null | undefined,
  rates: readonly StoredRate[],
): number | null {
  const { amount, currency } = money ?? {}
  if (typeof amount !== 'number' || !currency) return null
  return roughUsd(amount, currency, rateYearOf(money), rates)
}

/** A row of funding in US dollars, roughly: it has no date of its own, so the cost's counts. */
export function fundingDollars(
  { amount, currency }: Amount,
  { cost }: Pick<StoredProject, 'cost'>,
  rates: readonly StoredRate[],
): number | null {
  return dollarsOf({ amount, currency, priceYear: rateYearOf(cost) }, rates)
}

export function format(number: number): string {
  return number.toLocaleString('en-GB', { maximumFractionDigits: 2 })
}

/** An amount as an acknowledgement names it. */
export function valueOf({ amount, currency }: Amount): string {
  return `${String(amount)} ${String(currency)}`
}
