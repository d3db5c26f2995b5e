import { expect, test } from '@jest/globals'
import { withKeys } from '@/project/sourceKeys'
import { sourcesNamed, withSource } from '@/project/within'
import type { StoredProject } from '@/project'

const ENTRY = {
  title: 'A bridge',
  status: 'construction',
  owner: 'ministry-id',
  cost: { amount: 5_000_000, currency: 'USD' },
  investmentSought: { currency: 'USD' },
  start: { date: '2027' },
  end: { date: '' },
  milestones: [
    { kind: 'contractSigned', date: '2026-05', planned: false, note: null },
    { kind: 'constructionStart', date: '2027', source: 's2' },
  ],
  readiness: { feasibility: { answer: 'done' }, permits: { answer: null, note: '' } },
  capacities: [{ measure: 'length', value: 12, unit: 'km' }],
  costAlternatives: [{ label: 'An older figure', amount: null }],
  builders: [],
}

test('the main source is named wherever a figure, a row or a value has none', () => {
  const filled = withSource(ENTRY, 's1')
  expect(filled).toEqual({
    ...ENTRY,
    statusSource: 's1',
    ownerSource: 's1',
    cost: { ...ENTRY.cost, source: 's1' },
    start: { date: '2027', source: 's1' },
    milestones: [{ ...ENTRY.milestones[0], source: 's1' }, ENTRY.milestones[1]],
    readiness: { feasibility: { answer: 'done', source: 's1' }, permits: ENTRY.readiness.permits },
    capacities: [{ ...ENTRY.capacities[0], source: 's1' }],
  })
  const named = sourcesNamed(filled as unknown as StoredProject)
  expect(named.filter(({ key }) => key === null)).toEqual([])
})

test('sources without a key get the first that is free, in their order', () => {
  expect(withKeys([{ title: 'a' }, { key: 's1' }, { key: '' }, { key: 'law' }])).toEqual([
    { title: 'a', key: 's2' },
    { key: 's1' },
    { key: 's3' },
    { key: 'law' },
  ])
})
