import { STATES, termOf, type Currency, type FundingKind, type MemberState } from '@/vocabulary'
import type { StoredProject } from '@/project'
import type { Random } from './random'
import { FUNDING_WEIGHTS, UNITS_PER_USD } from './weights'

/** Costs are spread like a log-normal distribution around this, in US dollars. */
const MEDIAN_COST = 180e6
const SPREAD = 1.5

/** Price years for which most rates are known. */
const PRICE_YEARS = [2022, 2023, 2024, 2025] as const

type Amounts = Pick<StoredProject, 'cost' | 'funding' | 'investmentSought'>

/** Cost, funding and investment sought; a quarter of projects state no cost. */
export function moneyOf(state: MemberState, source: () => string, random: Random): Amounts {
  if (random.chance(0.25)) return { funding: [] }
  const own = termOf(STATES, state)?.currency as Currency
  const currency = own in UNITS_PER_USD && random.chance(0.5) ? own : 'USD'
  const usd = MEDIAN_COST * Math.exp(SPREAD * random.normal())
  const amount = roundTo3(usd * (UNITS_PER_USD[currency] ?? 1))
  const priceYear = random.pick(PRICE_YEARS)
  const shares = random.whole(0, 3)
  return {
    cost: { amount, currency, priceYear, source: source() },
    funding: Array.from({ length: shares }, () => ({
      fundingSource: random.weighted(FUNDING_WEIGHTS),
      kind: random.pick(['loan', 'grant', 'budget', 'equity'] satisfies FundingKind[]),
      amount: roundTo3(amount * (random.next() * 0.2)),
      currency,
      source: source(),
    })),
    ...(random.chance(0.45) && {
      investmentSought: {
        amount: roundTo3(amount * (0.1 + random.next() * 0.25)),
        currency,
        priceYear,
        source: source(),
      },
    }),
  }
}

/** Three significant figures: nobody publishes a cost to the dollar. */
function roundTo3(amount: number): number {
  return Math.max(1, Math.round(Number(amount.toPrecision(3))))
}
