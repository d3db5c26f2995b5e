import { describe } from '@jest/globals'
import { testUnusual } from './unusual'

const of = (name: string, value: number) => ({ [name]: { value, source: 's1' } })

describe('rates of return', () => {
  testUnusual([
    ['above 40 %', of('eirrPercent', 40.1), ['rateOfReturn', 'eirrPercent.value', '40.1']],
    ['40 %', of('eirrPercent', 40)],
    ['0 %', of('firrPercent', 0), ['rateOfReturn', 'firrPercent.value', '0']],
    ['a little', of('firrPercent', 0.1)],
  ])
})

describe('a concession', () => {
  testUnusual([
    [
      'of more than 99 years',
      of('concessionYears', 100),
      ['longConcession', 'concessionYears.value', '100'],
    ],
    ['of 99 years', of('concessionYears', 99)],
    [
      'that ends before payback',
      { ...of('concessionYears', 30), ...of('paybackYears', 31) },
      ['paybackAfterConcession', 'paybackYears.value', '31 30'],
    ],
    ['that ends with payback', { ...of('concessionYears', 30), ...of('paybackYears', 30) }],
  ])
})

describe('jobs', () => {
  const jobs = (value: number, label = 'Jobs in works') => ({
    cost: { amount: 1_000_000, currency: 'USD', source: 's1' },
    benefits: [{ label: { en: label }, value, source: 's1' }],
  })
  testUnusual([
    ['too many for the cost', jobs(201), ['jobsForCost', 'benefits.0.value', '201, 1000000 USD']],
    ['as many as it may pay for', jobs(200)],
    ['something else', jobs(5000, 'Trips a day')],
  ])
})
