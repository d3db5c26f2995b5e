import { describe } from '@jest/globals'
import { testUnusual } from './unusual'

const cost = { amount: 1_000_000, currency: 'USD', asOf: '2026', source: 's1' }
const row = (amount: number, currency = 'EUR', more: object = {}) => ({
  fundingSource: 'adb',
  kind: 'loan',
  ...{ amount, currency, source: 's1' },
  ...more,
})
const explained = { fundingExplanation: { en: 'With the second phase.' } }

describe('funding in another currency', () => {
  // 0.9 euro are a dollar.
  const [half, more] = [row(675_000), row(675_001)]
  testUnusual([
    [
      'far above the cost together',
      { cost, funding: [half, more] },
      ['fundingAboveCost', 'fundingExplanation', '1350001 EUR of 1000000 USD'],
    ],
    ['of half as much again', { cost, funding: [half, half] }],
    ['explained', { cost, funding: [half, more], ...explained }],
    [
      'far above the cost by itself',
      { cost, funding: [row(1_350_001)] },
      ['fundingAboveCost', 'fundingExplanation', '1350001 EUR of 1000000 USD'],
      ['funderAboveCost', 'funding.0.amount', 'adb 1350001 EUR'],
    ],
  ])
})

describe('funding of works that go on', () => {
  const status = 'implementation'
  testUnusual([
    [
      'far below the cost',
      { status, cost, funding: [row(19_999, 'USD')] },
      ['fundingBelowCost', 'fundingExplanation', '19999 USD of 1000000 USD'],
    ],
    ['a fiftieth', { status, cost, funding: [row(20_000, 'USD')] }],
    ['in preparation', { cost, funding: [row(19_999, 'USD')] }],
    [
      'with a row whose amount nobody states',
      { status, cost, funding: [row(19_999, 'USD'), { ...row(0), amount: null }] },
    ],
  ])
})

describe('viability gap funding', () => {
  const kind = { kind: 'viabilityGap' }
  testUnusual([
    [
      'of more than 60 %',
      { cost, funding: [row(600_001, 'USD', kind)] },
      ['supportShare', 'funding.0.amount', '600001 USD'],
    ],
    ['of 60 %', { cost, funding: [row(600_000, 'USD', kind)] }],
    ['a loan of more', { cost, funding: [row(900_000, 'USD')] }],
  ])
})

describe('investment sought in another currency', () => {
  const sought = (amount: number) => ({ ...cost, amount, currency: 'EUR' })
  testUnusual([
    [
      'far above the cost',
      { cost, investmentSought: sought(1_350_001) },
      ['soughtAboveCost', 'investmentSought.amount', '1350001 EUR'],
    ],
    ['of half as much again', { cost, investmentSought: sought(1_350_000) }],
    ['explained', { cost, investmentSought: sought(1_350_001), ...explained }],
  ])
})
