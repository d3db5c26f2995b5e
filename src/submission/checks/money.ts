import { exactSum } from '@/money'
import type { StoredProject } from '@/publications/record/stored'
import type { Problem } from '../shape/problems'
import type { Check } from './types'

interface Amount {
  amount?: number | null | undefined
  currency?: string | null | undefined
}

export const checkAmounts: Check = (project) => amountsOf(project).flatMap(halfAmount)

function amountsOf(project: StoredProject): [string, Amount][] {
  const { cost, costAlternatives, funding, investmentSought } = project
  return [
    ['cost', cost ?? {}],
    ['investmentSought', investmentSought ?? {}],
    ...rows('costAlternatives', costAlternatives),
    ...rows('funding', funding),
  ]
}

function rows(path: string, list: Amount[] | null | undefined): [string, Amount][] {
  return (list ?? []).map((row, index) => [`${path}.${String(index)}`, row])
}

function halfAmount([path, { amount, currency }]: [string, Amount]): Problem[] {
  const hasAmount = typeof amount === 'number'
  if (hasAmount && !currency) {
    return [{ path: `${path}.currency`, message: 'Choose the currency of the amount.' }]
  }
  if (!hasAmount && currency) {
    return [{ path: `${path}.amount`, message: 'Write the amount, or clear the currency.' }]
  }
  return []
}

/** Funding and investment sought, where they are in the cost's currency, may not exceed it unexplained. */
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
