import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { TypedFastBitSet } from 'typedfastbitset'
import { createCosts } from '@/catalogue/sums'
import { exactSum } from '@/money'
import type { StoredProject, Funding, Money } from '@/project'
import { checkSum } from '@/writing/checks/money'
import { financingParts } from '@/ui/project/financingParts'

const PARTS = [2384056.48, 2320284.74]
const WHOLE = 4704341.22

function funded(amounts: number[], cost: number): StoredProject {
  const funding = amounts.map((amount) => ({
    ...{ amount, currency: 'USD', fundingSource: 'x', kind: 'loan' },
  }))
  return {
    ...{ id: '1', code: 'KH-TRA-0001', leadState: 'KH', sector: 'transport' },
    cost: { amount: cost, currency: 'USD' },
    funding,
  }
}

describe('sums of money are exact', () => {
  test('funding that comes to exactly the cost is not above it', () => {
    expect(PARTS[0]! + PARTS[1]!).toBeGreaterThan(WHOLE)
    expect(checkSum(funded(PARTS, WHOLE), '2026-11-26', [])).toEqual([])
  })
  test('a cent more is above it, and the sum is named as it is', () => {
    expect(checkSum(funded([...PARTS, 0.01], WHOLE), '2026-11-26', [])).toEqual([
      {
        path: 'fundingExplanation',
        message:
          'Funding and investment sought come to 4704341.23 USD, above the cost of 4704341.22. Correct a figure, or explain it here.',
      },
    ])
  })
  test('whatever the amounts in cents: parts of a whole are not above it', () => {
    const cents = fc.array(fc.integer({ min: 0, max: 1e13 }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(cents, (list) => {
        const whole = list.reduce((sum, one) => sum + one, 0) / 100
        const amounts = list.map((one) => one / 100)
        expect(exactSum(amounts).toNumber()).toBe(whole)
        expect(checkSum(funded(amounts, whole), '2026-11-26', [])).toEqual([])
      }),
    )
  })
  test('the financing table knows nothing unnamed where all is named', () => {
    const funding = PARTS.map((amount) => ({ amount, currency: 'USD', kind: 'loan' }) as Funding)
    const cost = { amount: WHOLE, currency: 'USD', usd: WHOLE } as Money
    expect(financingParts(funding, cost)).toMatchObject({
      named: WHOLE,
      unnamed: 0,
      whole: WHOLE,
    })
  })
  test('costs over a set of projects', () => {
    const costs = createCosts()
    const set = new TypedFastBitSet()
    ;[0.1, 0.2, ...PARTS, undefined].forEach((usd, slot) => {
      costs.set(slot, usd)
      set.add(slot)
    })
    expect(costs.over(set)).toEqual({ usd: 4704341.52, stated: 4 })
  })
})
