import { expect, test } from '@jest/globals'
import type { ClientField } from 'payload'
import { compare, putTogether } from '@/admin/kept/merge'
import { unitsOf, type Data } from '@/admin/kept/units'

const FIELDS = [
  { type: 'ui', name: 'notice', admin: {} },
  { type: 'text', name: 'code', label: 'Code', admin: { readOnly: true } },
  {
    type: 'tabs',
    tabs: [
      {
        label: 'Project',
        fields: [
          { type: 'row', fields: [{ type: 'text', name: 'title', label: 'Title' }] },
          { type: 'checkbox', name: 'planned', label: 'Planned' },
        ],
      },
      {
        label: 'Money',
        fields: [
          {
            type: 'group',
            name: 'cost',
            label: 'Cost',
            fields: [{ type: 'number', name: 'amount', label: 'Amount' }],
          },
          { type: 'array', name: 'funding', label: 'Funding', fields: [] },
        ],
      },
    ],
  },
] as unknown as ClientField[]

const units = unitsOf(FIELDS)

function changed(base: Data, mine: Data, theirs: Data) {
  return compare(units, { base, mine, theirs }).map(
    ({ changedBy, unit }) => `${unit.path}: ${changedBy}`,
  )
}

test('a form has units with the labels on the way to them', () => {
  expect(units.map(({ label, path }) => [path, label])).toEqual([
    ['title', 'Project › Title'],
    ['planned', 'Project › Planned'],
    ['cost.amount', 'Money › Cost › Amount'],
    ['funding', 'Money › Funding'],
  ])
})

test('what differs is told apart by who changed it; what is empty does not differ', () => {
  const base = { title: 'A', cost: { amount: 1 }, funding: 0 }
  expect(changed(base, { ...base, title: 'B' }, base)).toEqual(['title: me'])
  expect(changed(base, base, { ...base, cost: { amount: 0 } })).toEqual(['cost.amount: them'])
  expect(changed(base, { ...base, title: 'B' }, { ...base, title: 'C' })).toEqual(['title: both'])
  expect(changed(base, { ...base, title: 'B' }, { ...base, title: 'B' })).toEqual([])
  expect(
    changed(
      { title: null },
      { title: '', planned: false, funding: 0 },
      { title: null, funding: [] },
    ),
  ).toEqual([])
  expect(changed({}, { cost: { amount: 0 } }, {})).toEqual(['cost.amount: me'])
})

test('both texts are put together, and of what both changed the chosen one is taken', () => {
  const base = { title: 'A', planned: false, cost: { amount: 1 } }
  const mine = { title: 'B', planned: true, cost: { amount: 1 } }
  const theirs = { title: 'C', planned: false, cost: { amount: 2 }, updatedAt: 'now' }
  const differences = compare(units, { base, mine, theirs })
  expect(putTogether(theirs, differences, {})).toEqual({ ...theirs, title: 'B', planned: true })
  expect(putTogether(theirs, differences, { title: 'theirs' })).toEqual({
    ...theirs,
    planned: true,
  })
})

test('rows of a list are put together, unless both changed the same one', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ id, amount: 1 }))
  const more = { id: 'd', amount: 9 }
  const base = { funding: [a, b, c] }
  const mine = { funding: [a, { ...b, amount: 2 }, c, more] }
  const theirs = { funding: [{ ...a, amount: 3 }, b] }
  const differences = compare(units, { base, mine, theirs })
  expect(putTogether(theirs, differences, {})).toEqual({
    funding: [{ ...a, amount: 3 }, { ...b, amount: 2 }, more],
  })
  expect(changed(base, mine, theirs)).toEqual(['funding: me'])
  expect(changed(base, mine, { funding: [a, { ...b, amount: 4 }, c] })).toEqual(['funding: both'])
  expect(changed(base, mine, { funding: [b, a, c] })).toEqual(['funding: both'])
})
