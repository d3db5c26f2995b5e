import { describe, expect, test } from '@jest/globals'
import { readSeedProjects, readSeedRates } from '@/operations/seed/files'
import type { StoredProject } from '@/project'
import { checkCostPerUnit } from '@/writing/checks/costs'
import { testUnusual, TODAY } from './unusual'

const usd = (amount: number, more: object = {}) => ({
  amount,
  currency: 'USD',
  source: 's1',
  ...more,
})
const km = (value: number) => ({ measure: 'length', value, unit: 'km', source: 's1' })
const mw = (value: number) => ({ measure: 'generationCapacity', value, unit: 'MW', source: 's1' })
const found = (value: string) => ['costPerUnit', 'cost.amount', value] as [string, string, string]

describe('the cost for a kilometre or megawatt', () => {
  const railway = { capacities: [km(100)] }
  const solar = { sector: 'energy', subsectors: ['solar'], capacities: [mw(100)] }
  testUnusual([
    ['far above', { ...railway, cost: usd(120_001_000_000) }, found('120001000000 USD, 100 km')],
    ['the most', { ...railway, cost: usd(120_000_000_000) }],
    ['far below', { ...railway, cost: usd(49_999_999) }, found('49999999 USD, 100 km')],
    ['the least', { ...railway, cost: usd(50_000_000) }],
    ['of solar power', { ...solar, cost: usd(400_000_001) }, found('400000001 USD, 100 MW')],
    ['of solar power, at most', { ...solar, cost: usd(400_000_000) }],
    ['of one contract only', { ...railway, cost: usd(1_000_000, { scope: 'contract' }) }],
    ['of two lengths', { capacities: [km(100), km(2)], cost: usd(1_000_000) }],
    [
      'of a kind with others that have no bounds',
      { ...railway, subsectors: ['rail', 'logistics'], cost: usd(1_000_000) },
    ],
    [
      'of several kinds: the widest',
      { ...railway, subsectors: ['rail', 'road'], cost: usd(20_000_000) },
    ],
    [
      'in kip',
      {
        ...railway,
        cost: { amount: 200_000_000_000, currency: 'LAK', asOf: '2026', source: 's1' },
      },
      found('200000000000 LAK, 100 km'),
    ],
  ])

  test('twice and half of what every compiled project costs is still usual', () => {
    const rates = readSeedRates().map(({ source, ...rate }) => ({
      ...rate,
      ...source,
      id: rate.period,
    }))
    const odd = readSeedProjects().flatMap((project) =>
      [0.5, 2].flatMap((factor) => {
        const cost = project.cost && {
          ...project.cost,
          amount: (project.cost.amount ?? 0) * factor,
        }
        return checkCostPerUnit({ ...project, cost } as unknown as StoredProject, TODAY, rates)
      }),
    )
    expect(odd).toEqual([])
  })
})

describe('another figure for the cost', () => {
  const others = (amount: number, more: object = {}) => ({
    cost: usd(1_000_000_000),
    costAlternatives: [usd(amount, more)],
  })
  const found = (value: string) =>
    ['costAgainstOthers', 'costAlternatives.0.amount', value] as [string, string, string]
  testUnusual([
    ['a tenth', others(100_000_000), found('1000000000 USD, 100000000 USD')],
    ['a little more', others(100_000_001)],
    ['ten times', others(10_000_000_000), found('1000000000 USD, 10000000000 USD')],
    ['a little less', others(9_999_999_999)],
    ['of a contract', others(100_000_000, { scope: 'contract' })],
  ])
})

describe('one number in two currencies', () => {
  const both = (currency: string, amount = 1_000_000_000) => ({
    cost: usd(1_000_000_000),
    investmentSought: { amount, currency, source: 's1', asOf: '2026' },
  })
  testUnusual([
    [
      'dollars and kip',
      both('LAK'),
      ['sameNumber', 'investmentSought.currency', '1000000000 USD, 1000000000 LAK'],
    ],
    [
      'a little less',
      both('LAK', 999_000_000),
      ['sameNumber', 'investmentSought.currency', '1000000000 USD, 999000000 LAK'],
    ],
    ['less', both('LAK', 998_000_000)],
    ['dollars and Singapore dollars', both('SGD')],
  ])
})

describe('the currency of the cost', () => {
  const inCurrency = (currency: string, more: object = {}) => ({
    cost: { amount: 1_000_000_000, currency, source: 's1', asOf: '2026' },
    ...more,
  })
  testUnusual([
    ['of another state', inCurrency('VND'), ['currencyOfOthers', 'cost.currency', 'LA VND']],
    ['of a state that takes part', inCurrency('VND', { states: ['LA', 'VN'] })],
    ['its own', inCurrency('LAK')],
    ['of lenders', inCurrency('EUR')],
    ['of a neighbour that lends', inCurrency('THB')],
  ])
})

describe('the price year', () => {
  const at = (priceYear: number) => ({ cost: usd(1_000_000_000, { priceYear, asOf: '2024-06' }) })
  testUnusual([
    ['after the date', at(2025), ['priceYearLater', 'cost.priceYear', '2025 2024-06']],
    ['of that year', at(2024)],
  ])
})
