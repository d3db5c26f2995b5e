import { describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import { code, flag, group, number, plain, rows, text, type Field } from '@/description/kinds'
import { SECTORS } from '@/vocabulary'
import { compare } from '@/admin/review/compare'
import { markWords } from '@/admin/review/markWords'
import { pairRows } from '@/admin/review/pairRows'

const owner: Field = {
  name: 'owner',
  form: { kind: 'reference', to: 'organisations', label: 'Owner' },
  schema: z.unknown(),
  write: (stored) => stored,
}

const fields = [
  text('title', { label: 'Title', most: 200 }),
  code('sector', SECTORS, { label: 'Sector' }),
  owner,
  group('cost', {
    label: 'Cost',
    lead: 'amount',
    members: [number('amount', { label: 'Amount' }), number('priceYear', { label: 'Price year' })],
    layout: [['amount', 'priceYear']],
  }),
  rows('milestones', {
    label: 'Milestones',
    one: 'milestone',
    members: [plain('kind', { label: 'Kind' }), flag('planned', { label: 'Planned' })],
    layout: ['kind', 'planned'],
  }),
]

const tabs = [
  { label: 'Project', lines: ['title', ['sector', 'owner']] },
  { label: 'Money', lines: ['cost', 'milestones'] },
]

const changes = (before: object, after: object) =>
  compare(
    fields,
    tabs,
    { ...before },
    { ...after },
    {
      nameOf: (collection, id) => `${collection} ${id}`,
      nameRow: (_field, { kind }) => (typeof kind === 'string' ? kind : ''),
    },
  )

describe('what changes between two texts', () => {
  test('nothing, where only the workflow’s own fields differ', () => {
    expect(
      changes({ stage: 'published', title: { en: 'Port' } }, { title: { en: 'Port' } }),
    ).toEqual([])
  })

  test('each language of a text by itself', () => {
    expect(
      changes({ title: { en: 'Port' } }, { title: { en: 'River port', km: 'កំពង់ផែ' } }),
    ).toEqual([
      {
        section: 'Project',
        label: ['Title'],
        language: 'English',
        before: 'Port',
        after: 'River port',
      },
      { section: 'Project', label: ['Title'], language: 'Khmer', before: null, after: 'កំពង់ផែ' },
    ])
  })

  test('codes, references and numbers in words', () => {
    expect(
      changes(
        { sector: 'energy', cost: { amount: 1_000_000, priceYear: 2025 } },
        { sector: 'transport', owner: 'o1', cost: { amount: 2_500_000, priceYear: 2026 } },
      ).map(({ after, before, label }) => [label.join('/'), before, after]),
    ).toEqual([
      ['Sector', 'Energy', 'Transport'],
      ['Owner', null, 'organisations o1'],
      ['Cost/Amount', '1,000,000', '2,500,000'],
      ['Cost/Price year', '2025', '2026'],
    ])
  })

  test('a group and a row that one side lacks are one change each', () => {
    expect(
      changes(
        { milestones: [{ id: '1', kind: 'Tender', planned: true }] },
        { cost: { amount: 12_000, priceYear: 2026 }, milestones: [{ id: '2', kind: 'Award' }] },
      ).map(({ after, before, label }) => [label.join('/'), before, after]),
    ).toEqual([
      ['Cost', null, 'Amount: 12,000\nPrice year: 2026'],
      ['Milestones/Award', null, 'Kind: Award'],
      ['Milestones/Tender', 'Kind: Tender\nPlanned: Yes', null],
    ])
  })

  test('a value added to a row or group that was there stands by itself', () => {
    expect(
      changes(
        { cost: { amount: 12_000 }, milestones: [{ id: '1', kind: 'Tender' }] },
        {
          cost: { amount: 12_000, priceYear: 2026 },
          milestones: [{ id: '1', kind: 'Tender', planned: true }],
        },
      ).map(({ after, label }) => [label.join('/'), after]),
    ).toEqual([
      ['Cost/Price year', '2026'],
      ['Milestones/Tender/Planned', 'Yes'],
    ])
  })

  test('rows in another order', () => {
    const [a, b] = [
      { id: '1', kind: 'Tender' },
      { id: '2', kind: 'Award' },
    ]
    expect(changes({ milestones: [a, b] }, { milestones: [b, a] })).toEqual([
      {
        section: 'Money',
        label: ['Milestones', 'Order'],
        before: 'Tender → Award',
        after: 'Award → Tender',
      },
    ])
  })
})

test('rows are paired by id, those that are gone last', () => {
  const row = (id: string) => ({ id })
  expect(pairRows([row('a'), row('b')], [row('b'), row('c')])).toEqual({
    moved: false,
    pairs: [{ left: row('b'), right: row('b') }, { right: row('c') }, { left: row('a') }],
  })
})

test.each([
  ['A port of two berths.', 'A port of three berths.', 'two', 'three'],
  ['A port', 'A port', '', ''],
  ['A port', 'A port (revised)', '', ' (revised)'],
  ['a a', 'a a a', '', ' a'],
])('what differs between “%s” and “%s”', (before, after, removed, added) => {
  const marked = markWords(before, after)
  expect([marked.before.changed, marked.after.changed]).toEqual([removed, added])
  expect(Object.values(marked.before).join('')).toBe(before)
  expect(Object.values(marked.after).join('')).toBe(after)
})
