import type { Unusual } from '../acknowledgements'
import { roughUsd } from '@/project/record/money'
import type { StoredMoney, StoredRate } from '@/project'
import { amountsIn } from '@/project/within'
import type { Check } from './types'

/** US dollars. Below, a unit was probably forgotten; above is more than any project in the region. */
const MIN = 10_000
const MAX = 200_000_000_000

/** A cost that is off by a thousand is published as stated: whoever means it says why. */
export const checkCostSizes: Check = (project, _today, rates) =>
  amountsIn(project).flatMap(({ isPriced, money, path }) =>
    isPriced ? unusualCost(path, money, rates) : [],
  )

function unusualCost(
  path: string,
  { amount, currency, priceYear }: StoredMoney,
  rates: readonly StoredRate[],
): Unusual[] {
  if (typeof amount !== 'number' || !currency) return []
  const usd = roughUsd(amount, currency, priceYear ?? null, rates)
  if (usd === null || (usd >= MIN && usd <= MAX)) return []
  return [
    {
      check: 'costSize',
      path: `${path}.amount`,
      value: [String(amount), currency, priceYear].filter(Boolean).join(' '),
      message: `${write(amount)} ${currency}${currency === 'USD' ? '' : `, about ${write(usd)} US dollars,`} is unusual: costs lie between ${write(MIN)} and ${write(MAX)} US dollars.`,
    },
  ]
}

function write(number: number): string {
  return number.toLocaleString('en-GB', { maximumFractionDigits: 2 })
}
