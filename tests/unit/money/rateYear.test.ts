import { expect, test } from '@jest/globals'
import { rateYearOf } from '@/money'
import { writeMoney } from '@/project/fields/amount'

test.each([
  [{ priceYear: 2019, asOf: '2021-09-23' }, 2019],
  [{ priceYear: null, asOf: '2021-09-23' }, 2021],
  [{ priceYear: null, asOf: '2021' }, 2021],
  [{ asOf: null }, null],
  [null, null],
])('%j is converted at the rate of %p', (money, year) => {
  expect(rateYearOf(money)).toBe(year)
})

const rates = [
  ['2019', 50],
  ['2021', 40],
].map(([period, perUsd]) => ({
  id: String(period),
  currency: 'PHP',
  period: String(period),
  perUsd: Number(perUsd),
  title: 'Rates',
  publisher: 'A bank',
  url: null,
}))

const approved = { amount: 400, currency: 'PHP', asOf: '2021-09-23', source: 's1' }

test('an approved amount is converted at the rate of its year, one with a price base at that of its prices', () => {
  expect(writeMoney(approved, { rates })).toMatchObject({ usd: 10, rate: { period: '2021' } })
  expect(writeMoney({ ...approved, priceYear: 2019 }, { rates })).toMatchObject({
    usd: 8,
    rate: { period: '2019' },
  })
  const undated = writeMoney({ ...approved, asOf: null }, { rates })
  expect([undated && 'usd' in undated, undated?.rate]).toEqual([false, undefined])
})
