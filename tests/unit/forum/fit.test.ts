import { expect, test } from '@jest/globals'
import { fitOf, type Fitting } from '@/forum/fit'
import type { GuideRecord } from '@/forum/records'

const none: GuideRecord['fit'] = {
  sectors: [],
  subsectors: [],
  states: [],
  areas: [],
  statuses: [],
  deliveryModels: [],
  costMin: null,
  costMax: null,
}

const railway = {
  sector: 'transport',
  subsectors: ['rail'],
  states: ['LA', 'TH'],
  areas: ['seamlessLogistics'],
  status: 'preparation',
  deliveryModel: null,
  cost: { amount: 2_000_000_000, currency: 'USD', usd: 2_000_000_000 },
} as unknown as Fitting

test('a guide without rules fits nothing', () => {
  expect(fitOf(none, railway)).toBeNull()
})

test('every rule must be met, by one of its values', () => {
  const rules = { ...none, sectors: ['energy', 'transport'], states: ['LA', 'VN'] } as const
  expect(fitOf({ ...none, ...rules } as unknown as GuideRecord['fit'], railway)).toEqual({
    met: [
      { rule: 'sectors', values: ['transport'] },
      { rule: 'states', values: ['LA'] },
    ],
    notStated: [],
  })
  expect(fitOf({ ...none, sectors: ['transport'], states: ['VN'] }, railway)).toBeNull()
})

test('what a project does not state speaks neither for nor against it', () => {
  const rules: GuideRecord['fit'] = {
    ...none,
    sectors: ['transport'],
    deliveryModels: ['pppBot'],
    costMin: 1_000_000,
  }
  expect(fitOf(rules, { ...railway, cost: null })).toEqual({
    met: [{ rule: 'sectors', values: ['transport'] }],
    notStated: ['deliveryModels', 'cost'],
  })
  // Nothing that is met is no fit.
  expect(fitOf({ ...none, deliveryModels: ['pppBot'] }, railway)).toBeNull()
})

test('costs are compared in US dollars, both ends within', () => {
  const within = (costMin: number | null, costMax: number | null) =>
    fitOf({ ...none, costMin, costMax }, railway) !== null
  expect([
    within(2_000_000_000, 2_000_000_000),
    within(2_000_000_001, null),
    within(null, 1_999_999_999),
    within(0, null),
  ]).toEqual([true, false, false, true])
})
