import { rateYearOf } from '@/money'
import type { Unusual } from '../acknowledgements'
import { roughUsd } from '@/project/record/money'
import type { StoredMoney, StoredRate } from '@/project'
import { amountsIn } from '@/project/within'
import type { Check } from './types'

/**
 * In US dollars. Below the minimum a unit was probably forgotten; the maximum exceeds any project
 * in the region.
 */
const MIN_USD = 10_000
const MAX_USD = 200_000_000_000

/**
 * A cost that is off by a factor of a thousand would be published as stated, so whoever means it
 * has to say why.
 */
export const checkCostSizes: Check = (project, _today, rates) =>
  amountsIn(project).flatMap(({ isPriced, money, path }) =>
    isPriced ? unusualCost(path, money, rates) : [],
  )

function unusualCost(path: string, money: StoredMoney, rates: readonly StoredRate[]): Unusual[] {
  const { amount, currency, priceYear } = money
  if (typeof amount !== 'number' || !currency) return []
  const usd = roughUsd(amount, currency, rateYearOf(money), rates)
  if (usd === null || (usd >= MIN_USD && usd <= MAX_USD)) return []
  return [
    {
      check: 'costSize',
      path: `${path}.amount`,
      value: [String(amount), currency, priceYear].filter(Boolean).join(' '),
      message: `${format(amount)} ${currency}${currency === 'USD' ? '' : `, about ${format(usd)} US dollars,`} is unusual: costs lie between ${format(MIN_USD)} and ${format(MAX_USD)} US dollars.`,
    },
  ]
}

function format(number: number): string {
  return number.toLocaleString('en-GB', { maximumFractionDigits: 2 })
}
