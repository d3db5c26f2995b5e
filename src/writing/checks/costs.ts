import type { StoredProject, StoredRate } from '@/project'
import { CURRENCIES, labelOf, STATES, SUBSECTORS, termOf } from '@/vocabulary'
import { dollarsOf, format, valueOf } from './dollars'
import type { Check, Finding } from './types'

/** Millions of US dollars for a unit: the least and the most that are usual. */
type Bounds = readonly [least: number, most: number]

/**
 * Usual costs by subsector. Of the 205 compiled projects, the cheapest of a kind lies at twice the
 * least here or above, and the dearest at half the most or below. In the comments is what those
 * cost; they include upgrades, tunnels and bridges.
 */
const PER_KM: Readonly<Record<string, Bounds>> = {
  road: [0.1, 400], // 0.5 for an upgrade in Myanmar, 170 for a tunnel of 760 m in Thailand
  rail: [0.5, 1200], // 4 for a line repaired in Indonesia, 595 for the Johor–Singapore link
  urbanTransit: [0.5, 1200], // 2 for bus lanes, 300 for the Metro Manila subway
  inlandWaterway: [0.1, 50], // 10 for the Funan Techo canal
  transmission: [0.1, 120], // 5 overhead, 55 for a cable in the sea
  interconnection: [0.1, 120],
  gasPipeline: [0.3, 20], // as published for lines of the region: 1 to 5
  digitalInfrastructure: [0.003, 2], // 0.04 for a cable across the Pacific, 0.3 for a national one
}
const PER_MW: Readonly<Record<string, Bounds>> = {
  solar: [0.2, 4], // 0.6 to 1.3
  wind: [0.5, 10], // 1.6 on land; at sea up to 5 by the reports of IRENA
  hydro: [0.3, 12], // 0.6 to 5.4, pumped storage included
  geothermal: [1, 14], // 5.9
  biomass: [0.5, 12], // 1 to 5 by the reports of IRENA
  gasGeneration: [0.3, 5], // 1.5, terminal included
  coalGeneration: [0.5, 6], // 1.7 to 2.1
  lng: [0.3, 5], // as part of a gas power station
  storage: [0.1, 12], // pumped: 0.7 to 5.4
  waste: [1.5, 25], // 5.6 to 9.9
}

/** What a capacity is compared by: its unit, and the bounds by subsector. */
const COMPARED = [
  { measure: 'length', unit: 'km', name: 'kilometre', bounds: PER_KM },
  { measure: 'generationCapacity', unit: 'MW', name: 'megawatt', bounds: PER_MW },
] as const

/** What is known to cover the whole work that the capacities describe. */
const WHOLE = new Set<string | null | undefined>([null, undefined, '', 'wholeProject', 'programme'])

/**
 * A cost per kilometre or megawatt that no project of its kind has: of several subsectors the
 * widest bounds count, since the cost may be that of any.
 */
export const checkCostPerUnit: Check = ({ capacities, cost, subsectors }, _today, rates) => {
  const usd = WHOLE.has(cost?.scope) ? dollarsOf(cost, rates) : null
  if (usd === null || !cost) return []
  return COMPARED.flatMap(({ bounds, measure, name, unit }): Finding[] => {
    const row = onlyOf(capacities, measure, unit)
    const compared = (subsectors ?? []).filter((one) => bounds[one])
    // A subsector without bounds may be what most of the money is for.
    if (!row?.value || compared.length === 0 || compared.length < (subsectors ?? []).length)
      return []
    const least = Math.min(...compared.map((one) => bounds[one]?.[0] ?? 0))
    const most = Math.max(...compared.map((one) => bounds[one]?.[1] ?? Infinity))
    const millions = usd / row.value / 1e6
    if (millions >= least && millions <= most) return []
    const kinds = compared.map((one) => labelOf(SUBSECTORS, one).toLowerCase()).join(', ')
    return [
      {
        check: 'costPerUnit',
        path: 'cost.amount',
        value: `${valueOf(cost)}, ${String(row.value)} ${unit}`,
        message: `The cost of ${format(cost.amount ?? 0)} ${String(cost.currency)} for ${format(row.value)} ${unit} is about ${significant(millions)} million US dollars for each ${name}; for ${kinds} expected are ${format(least)} to ${format(most)} million. Why does it differ, or is a figure or unit wrong?`,
      },
    ]
  })
}

/** The only row of a measure: several belong to parts of the work. */
function onlyOf(capacities: StoredProject['capacities'], measure: string, unit: string) {
  const rows = (capacities ?? []).filter((row) => row.measure === measure && row.unit === unit)
  return rows.length === 1 ? rows[0] : undefined
}

function significant(number: number): string {
  return Number(number.toPrecision(2)).toLocaleString('en-GB', { maximumFractionDigits: 9 })
}

/** How many times another figure of the same scope a cost may be. */
const TIMES = 10

export const checkAgainstOthers: Check = ({ cost, costAlternatives }, _today, rates) => {
  const usd = dollarsOf(cost, rates)
  if (usd === null || !cost) return []
  return (costAlternatives ?? []).flatMap((other, index): Finding[] => {
    const others = sameScope(cost.scope, other.scope) ? dollarsOf(other, rates) : null
    if (others === null || (usd < others * TIMES && others < usd * TIMES)) return []
    return [
      {
        check: 'costAgainstOthers',
        path: `costAlternatives.${String(index)}.amount`,
        value: `${valueOf(cost)}, ${valueOf(other)}`,
        message: `The cost is ${format(cost.amount ?? 0)} ${String(cost.currency)}, this other figure for it ${format(other.amount ?? 0)} ${String(other.currency)}: one is ${String(TIMES)} times the other or more; expected are figures closer to each other. Why do they differ, or has one a digit too many?`,
      },
    ]
  })
}

function sameScope(one: string | null | undefined, other: string | null | undefined): boolean {
  return (one || null) === (other || null)
}

/** A currency of which more than this many units make a dollar is not mistaken for dollars unseen. */
const WEAK_PER_USD = 5
/** Numbers as close as this are the same, rounded. */
const CLOSE = 0.001

/** An amount in kip entered as dollars stands twice: once in each. */
export const checkSameNumber: Check = (project, _today, rates) => {
  const { cost, costAlternatives, funding, investmentSought } = project
  const { amount, currency } = cost ?? {}
  if (typeof amount !== 'number' || !currency) return []
  const others = [
    ...(costAlternatives ?? []).map((row, at) => ({ row, path: `costAlternatives.${String(at)}` })),
    ...(investmentSought ? [{ row: investmentSought, path: 'investmentSought' }] : []),
    ...(funding ?? []).map((row, at) => ({ row, path: `funding.${String(at)}` })),
  ]
  return others.flatMap(({ path, row }): Finding[] => {
    if (typeof row.amount !== 'number' || !row.currency || row.currency === currency) return []
    const isSame = Math.abs(row.amount - amount) <= amount * CLOSE && amount > 0
    if (!isSame || isSimilarlyStrong(currency, row.currency, rates)) return []
    return [
      {
        check: 'sameNumber',
        path: `${path}.currency`,
        value: `${valueOf({ amount, currency })}, ${valueOf(row)}`,
        message: `${format(row.amount)} ${row.currency} is the number of the cost, which is in ${currency}; expected are different numbers in different currencies. Which currency is right?`,
      },
    ]
  })
}

function isSimilarlyStrong(one: string, other: string, rates: readonly StoredRate[]): boolean {
  const [a, b] = [
    dollarsOf({ amount: 1, currency: one }, rates),
    dollarsOf({ amount: 1, currency: other }, rates),
  ]
  if (a === null || b === null) return false
  return Math.max(a / b, b / a) < WEAK_PER_USD
}

/** In which lenders of the region lend, whichever state borrows; Thailand's NEDA does in baht. */
const OF_LENDERS = new Set<string>([
  'USD',
  'EUR',
  'JPY',
  'CNY',
  'KRW',
  'SGD',
  'AUD',
  'GBP',
  'INR',
  'THB',
])

export const checkCurrency: Check = ({ cost, leadState, states }) => {
  const { currency } = cost ?? {}
  if (!currency || OF_LENDERS.has(currency)) return []
  const taking = [leadState, ...(states ?? [])]
  const own = STATES.filter(({ code }) => taking.includes(code)).map((state) => state.currency)
  if ((own as string[]).includes(currency)) return []
  return [
    {
      check: 'currencyOfOthers',
      path: 'cost.currency',
      value: `${leadState} ${currency}`,
      message: `The cost is in ${termOf(CURRENCIES, currency) ? labelOf(CURRENCIES, currency) : currency}; expected is ${[...new Set(own)].join(', ')} or a currency of lenders, such as USD. Is the currency right?`,
    },
  ]
}

export const checkPriceYears: Check = ({ cost, investmentSought }) =>
  [
    { money: cost, path: 'cost' },
    { money: investmentSought, path: 'investmentSought' },
  ].flatMap(({ money, path }): Finding[] => {
    const { asOf, priceYear } = money ?? {}
    if (!asOf || !priceYear || priceYear <= Number(asOf.slice(0, 4))) return []
    return [
      {
        check: 'priceYearLater',
        path: `${path}.priceYear`,
        value: `${String(priceYear)} ${asOf}`,
        message: `The amount is at prices of ${String(priceYear)}, but as of ${asOf}; expected is a price year up to then. Is it a forecast, or is a year wrong?`,
      },
    ]
  })
