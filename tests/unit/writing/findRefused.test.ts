import { describe, expect, test } from '@jest/globals'
import type { FlattenedField } from 'payload'
import { findDropped, isEquivalent } from '@/writing/shape/findDropped'

const fields = [
  { name: 'title', type: 'text' },
  { name: 'code', type: 'text' },
  {
    name: 'cost',
    type: 'group',
    flattenedFields: [
      { name: 'amount', type: 'number' },
      { name: 'createdAt', type: 'text' },
    ],
  },
  { name: 'rows', type: 'array', flattenedFields: [{ name: 'note', type: 'text' }] },
  { name: 'createdAt', type: 'date' },
  { name: 'url', type: 'text' },
] as unknown as FlattenedField[]

const find = (data: Record<string, unknown>, isUpload = false) => {
  const { closed, unknown } = findDropped(fields, data, {
    beside: ['password'],
    isUpload,
    writable: (field) => !('name' in field) || field.name !== 'code',
  })
  return [unknown.map(({ path }) => path), closed.map(({ path }) => path.join('.'))]
}

describe('what a write may not carry', () => {
  test.each([
    [{ title: 'x', password: 'x', rows: [{ id: '1', note: 'x' }] }, [], []],
    [{ titel: 'x' }, ['titel'], []],
    [{ cost: { amuont: 1, amount: 2 } }, ['cost.amuont'], []],
    [{ rows: [{ note: 'x' }, { nite: 'x' }] }, ['rows.1.nite'], []],
    [{ code: 'x', createdAt: 'x' }, [], ['code', 'createdAt']],
    // Only a row's own dates are Payload's.
    [{ cost: { createdAt: 'x' } }, [], []],
    // What is of the wrong kind is refused elsewhere.
    [{ cost: 'x', rows: 0 }, [], []],
  ])('%j', (data, unknown, closed) => {
    expect(find(data)).toEqual([unknown, closed])
  })

  test('an address is set by the system in a file alone', () => {
    expect([find({ url: 'x' }), find({ url: 'x' }, true)]).toEqual([
      [[], []],
      [[], ['url']],
    ])
  })
})

describe('what is sent back as it is stored', () => {
  test.each<[unknown, unknown, boolean]>([
    [null, undefined, true],
    ['', null, true],
    [[], null, true],
    [{ id: 'a', title: 'x' }, 'a', true],
    ['a', { id: 'a', title: 'x' }, true],
    [['a', { id: 'b' }], ['a', 'b'], true],
    [['a', 'b'], ['b', 'a'], false],
    [{ url: 'x' }, { url: 'x', width: 5 }, true],
    [{ url: null }, null, true],
    [{ url: 'y' }, { url: 'x' }, false],
    [false, null, false],
    [0, null, false],
    ['1', 1, false],
    [[{ check: 'cost', by: { id: 'p' } }], [{ check: 'cost', by: 'p', at: 'x' }], true],
  ])('%j beside %j: %j', (sent, stored, same) => {
    expect(isEquivalent(sent, stored)).toBe(same)
  })
})
