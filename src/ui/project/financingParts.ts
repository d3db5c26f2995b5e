import Big from 'big.js'
import { exactSum } from '@/money'
import type { Funding, Money } from '@/project'

/** The segments of the financing bar and the unnamed rest, all in one currency. */
export interface FinancingParts {
  currency: string
  /** The total: the cost, or the sum of the parts if that is more or no cost is stated. */
  whole: number
  named: number
  unnamed: number
  /** One per funding row of the record, in order; null if no comparable amount is stated. */
  amounts: (number | null)[]
}

/**
 * Funding as parts of the cost, in the cost's own currency if all amounts use it, otherwise in US
 * dollars if all can be converted. undefined if amounts are not comparable or none is stated.
 * Guarantees are excluded because they do not pay for works.
 */
export function financingParts(
  funding: readonly Funding[],
  cost: Money | null,
): FinancingParts | undefined {
  const rows = funding.map((row) => (row.kind === 'guarantee' ? null : row))
  const amounted = rows.filter((row) => row !== null).filter((row) => row.amount !== null)
  if (amounted.length === 0) return undefined
  const currency = cost?.currency ?? amounted[0]?.currency ?? 'USD'
  const isOwn = amounted.every((row) => row.currency === currency)
  const dollars = (row: Funding | Money) =>
    row.currency === 'USD' ? row.amount : (row.usd ?? null)
  const read = (row: Funding | Money) => (isOwn ? row.amount : dollars(row))
  const amounts = rows.map((row) => (row?.amount === null || row === null ? null : read(row)))
  if (amounted.some((row) => read(row) === null)) return undefined
  const total = cost && read(cost)
  if (cost && total === null) return undefined
  const named = exactSum(amounts.filter((amount) => amount !== null)).toNumber()
  const whole = Math.max(total ?? 0, named)
  const unnamed = new Big(whole).minus(named).toNumber()
  return { currency: isOwn ? currency : 'USD', whole, named, unnamed, amounts }
}
