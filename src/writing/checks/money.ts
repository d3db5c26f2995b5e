import { firstDayOf } from '@/dates'
import { exactSum } from '@/money'
import { amountsIn, type AmountIn } from '@/project/within'
import type { FieldError } from '../shape/fieldErrors'
import type { Check } from './types'

export const checkAmounts: Check = (project) => amountsIn(project).flatMap(halfAmount)

function halfAmount({ money: { amount, currency }, path }: AmountIn): FieldError[] {
  const hasAmount = typeof amount === 'number'
  if (hasAmount && !currency) {
    return [{ path: `${path}.currency`, message: 'Choose the currency of the amount.' }]
  }
  if (!hasAmount && currency) {
    return [{ path: `${path}.amount`, message: 'Write the amount, or clear the currency.' }]
  }
  return []
}

/** An amount must have been approved or announced already. */
export const checkAsOf: Check = (project, today) =>
  amountsIn(project).flatMap(({ money: { asOf }, path }) =>
    asOf && firstDayOf(asOf) > today
      ? [
          {
            path: `${path}.asOf`,
            message: `${asOf} has not come yet. Allowed: the day, month or year in which the amount was approved or announced.`,
          },
        ]
      : [],
  )

/**
 * Funding and investment sought may not exceed the cost without an explanation, where all are in
 * the same currency.
 */
export const checkSum: Check = ({ cost, funding, fundingExplanation, investmentSought }) => {
  if (typeof cost?.amount !== 'number' || Object.values(fundingExplanation ?? {}).some(Boolean)) {
    return []
  }
  const amounts = [...(funding ?? []), investmentSought]
    .filter((row) => row?.currency === cost.currency)
    .map((row) => row?.amount ?? 0)
  const total = exactSum(amounts)
  if (total.lte(cost.amount)) return []
  return [
    {
      path: 'fundingExplanation',
      message: `Funding and investment sought come to ${total.toFixed()} ${String(cost.currency)}, above the cost of ${String(cost.amount)}. Correct a figure, or explain it here.`,
    },
  ]
}
