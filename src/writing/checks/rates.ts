import type { Unusual } from '../acknowledgements'
import { rateOf, rateYearOf } from '@/money'
import type { StoredMoney, StoredRate } from '@/project'
import { amountsIn } from '@/project/within'
import type { Check } from './types'

/**
 * An amount must not lose its US dollars unnoticed because its rate has been archived in the
 * meantime.
 */
export const checkArchivedRates: Check = (project, _today, rates) =>
  amountsIn(project).flatMap(({ isPriced, money, path }) =>
    isPriced ? withoutRate(path, money, rates) : [],
  )

function withoutRate(path: string, cost: StoredMoney, rates: readonly StoredRate[]): Unusual[] {
  const { amount, currency } = cost
  const rateYear = rateYearOf(cost)
  if (typeof amount !== 'number' || !currency || !rateYear) return []
  if (rateOf(currency, rateYear, rates)) return []
  const archived = rates.map((rate) => ({ ...rate, archived: false }))
  if (!rateOf(currency, rateYear, archived)) return []
  const year = String(rateYear)
  return [
    {
      check: 'rateArchived',
      path: `${path}.amount`,
      value: `${currency} ${year}`,
      message: `The exchange rate of ${currency} for ${year} was archived, so this amount is published without US dollars until the secretariat enters a corrected rate.`,
    },
  ]
}
