import { expect, test } from '@jest/globals'
import type { FlattenedField } from 'payload'
import { changedFields } from '@/writing/preconditions/changedFields'

const fields = [
  { name: 'title', type: 'text', localized: true },
  { name: 'summary', type: 'text' },
  { name: 'updatedAt', type: 'date' },
  { name: 'savedBy', type: 'text' },
  { name: 'transition', type: 'select', virtual: true },
  {
    name: 'cost',
    type: 'group',
    flattenedFields: [
      { name: 'amount', type: 'number' },
      { name: 'currency', type: 'text' },
    ],
  },
  { name: 'sources', type: 'array' },
] as unknown as FlattenedField[]

test('names what differs, of a group its part, and nothing that every write changes', () => {
  const before = {
    title: { en: 'Port' },
    updatedAt: '1',
    cost: { amount: 1, currency: 'USD' },
    sources: [{ id: 'a', key: 's1' }],
  }
  const after = {
    title: { en: 'Port', km: 'កំពង់ផែ' },
    updatedAt: '2',
    savedBy: 'somebody',
    transition: 'save',
    cost: { currency: 'USD', amount: 2 },
    sources: [{ key: 's1', id: 'a', date: null }],
  }
  expect(changedFields(fields, before, after)).toEqual(['title', 'cost.amount'])
})

test('nothing and an empty value are the same', () => {
  const empty = { summary: null, cost: {}, sources: [] }
  expect(changedFields(fields, {}, empty)).toEqual([])
  expect(changedFields(fields, empty, {})).toEqual([])
})
