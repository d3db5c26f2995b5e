import { MAX_VALUE } from '../acknowledgements'
import { exactSum } from '@/money'
import type { StoredProject, StoredRate } from '@/project'
import { FUNDING_SOURCES, labelOf } from '@/vocabulary'
import { dollarsOf, format, fundingDollars, valueOf } from './dollars'
import type { Check, Finding } from './types'

/** Above this share of the cost, money of another currency is not explained by rates of other years. */
const FAR_ABOVE = 1.5
/** Below this share, a project that is built has other funding. */
const FAR_BELOW = 0.02
/** Rules of the region let the state pay about half; the high-speed line of Bangkok's airports has 52 %. */
const MOST_SUPPORT = 0.6

/** What is compared: the cost of the whole, and what no explanation covers yet. */
function comparedCost(project: StoredProject, rates: readonly StoredRate[]): number | null {
  const isExplained = Object.values(project.fundingExplanation ?? {}).some(Boolean)
  return isExplained ? null : dollarsOf(project.cost, rates)
}

function fundingIn(project: StoredProject, rates: readonly StoredRate[]) {
  return (project.funding ?? []).flatMap((row, index) => {
    const usd = fundingDollars(row, project, rates)
    return usd === null ? [] : [{ row, usd, path: `funding.${String(index)}` }]
  })
}

/** Amounts added up by currency: what was entered, whatever rates say of it. */
function sums(rows: readonly { amount?: number | null; currency?: string | null }[]): string {
  const currencies = [...new Set(rows.map(({ currency }) => currency))]
  return currencies
    .map((one) => {
      const amounts = rows.flatMap(({ amount, currency }) =>
        currency === one ? (amount ?? 0) : [],
      )
      return `${exactSum(amounts).toFixed()} ${String(one)}`
    })
    .join(', ')
}

/** All funding and the cost, in dollars; sums in the currency of the cost are a problem of their own. */
export const checkFundingSum: Check = (project, _today, rates) => {
  const cost = comparedCost(project, rates)
  const rows = fundingIn(project, rates)
  const isMixed = rows.some(({ row }) => row.currency !== project.cost?.currency)
  if (cost === null || rows.length === 0 || !project.cost) return []
  const total = rows.reduce((sum, { usd }) => sum + usd, 0)
  const value = `${sums(rows.map(({ row }) => row))} of ${valueOf(project.cost)}`.slice(
    0,
    MAX_VALUE,
  )
  const figures = `Funding comes to about ${format(Math.round(total))} US dollars, the cost to about ${format(Math.round(cost))}`
  if (isMixed && total > cost * FAR_ABOVE) {
    return [
      {
        check: 'fundingAboveCost',
        path: 'fundingExplanation',
        value,
        message: `${figures}; expected is funding up to the cost. What is the rest for, or is a currency wrong?`,
      },
    ]
  }
  const isBuilt = project.status === 'implementation' || project.status === 'completion'
  const isWhole = rows.length === (project.funding ?? []).length
  if (isBuilt && isWhole && !project.investmentSought?.amount && total < cost * FAR_BELOW) {
    return [
      {
        check: 'fundingBelowCost',
        path: 'fundingExplanation',
        value,
        message: `${figures}; expected is funding of about the cost once works go on. Who pays the rest?`,
      },
    ]
  }
  return []
}

/** No single source pays more than the whole: a lender's share above 100 %. */
export const checkFunders: Check = (project, _today, rates) => {
  const cost = comparedCost(project, rates)
  if (cost === null) return []
  return fundingIn(project, rates).flatMap(({ path, row, usd }): Finding[] =>
    usd > cost * FAR_ABOVE && row.currency !== project.cost?.currency
      ? [
          {
            check: 'funderAboveCost',
            path: `${path}.amount`,
            value: `${row.fundingSource} ${valueOf(row)}`,
            message: `${format(row.amount ?? 0)} ${String(row.currency)} from one source (${labelOf(FUNDING_SOURCES, row.fundingSource)}) are about ${format(Math.round((100 * usd) / cost))} % of the cost; expected is at most 100 %. What else is it for, or is a currency wrong?`,
          },
        ]
      : [],
  )
}

export const checkSupport: Check = (project, _today, rates) => {
  const cost = dollarsOf(project.cost, rates)
  if (!cost) return []
  return fundingIn(project, rates).flatMap(({ path, row, usd }): Finding[] =>
    row.kind === 'viabilityGap' && usd > cost * MOST_SUPPORT
      ? [
          {
            check: 'supportShare',
            path: `${path}.amount`,
            value: valueOf(row),
            message: `Viability gap funding is ${format(row.amount ?? 0)} ${String(row.currency)}, about ${format(Math.round((100 * usd) / cost))} % of the cost; expected is at most ${String(100 * MOST_SUPPORT)} %. By which rule is it more?`,
          },
        ]
      : [],
  )
}

export const checkSought: Check = (project, _today, rates) => {
  const cost = comparedCost(project, rates)
  const sought = dollarsOf(project.investmentSought, rates)
  const { investmentSought: money } = project
  // In the currency of the cost it is part of the sum that is checked exactly.
  if (cost === null || sought === null || money?.currency === project.cost?.currency) return []
  if (sought <= cost * FAR_ABOVE || !money) return []
  return [
    {
      check: 'soughtAboveCost',
      path: 'investmentSought.amount',
      value: valueOf(money),
      message: `Investment sought is ${format(money.amount ?? 0)} ${String(money.currency)}, about ${format(Math.round((100 * sought) / cost))} % of the cost; expected is at most the cost. What else is it for, or is a currency wrong?`,
    },
  ]
}
