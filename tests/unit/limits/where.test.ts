import { describe, expect, test } from '@jest/globals'
import { checkPage } from '@/limits/reads/checkPage'
import { checkSort } from '@/limits/reads/checkSort'
import { checkWhere, INDEXED_OPERATORS } from '@/limits/reads/checkWhere'
import type { FilterableFields } from '@/limits/reads/fields'

const fields: FilterableFields = new Map([
  ['code', { kind: 'text', hasMany: false }],
  ['sector', { kind: 'text', hasMany: false, options: ['energy', 'transport'] }],
  ['states', { kind: 'text', hasMany: true, options: ['LA', 'VN'] }],
  ['cost.amount', { kind: 'number', hasMany: false }],
  ['updatedAt', { kind: 'date', hasMany: false }],
  ['public', { kind: 'boolean', hasMany: false }],
])
const limits = {
  leaves: 50,
  nesting: 5,
  fields,
  onlyTheseFields: true,
  operators: INDEXED_OPERATORS,
}
const nested = (depth: number): object =>
  depth === 1 ? { code: { equals: 'a' } } : { and: [nested(depth - 1)] }

describe('a filter of a stranger', () => {
  test.each([
    [{ sector: { equals: 'energy' } }],
    [{ sector: { in: 'energy,transport' } }],
    [{ states: { in: ['LA', 'VN'] } }],
    [{ cost__amount: { greater_than: '1500000.5' } }],
    [{ 'cost.amount': { less_than_equal: 7 } }],
    [{ updatedAt: { greater_than: '2026-11-25T00:00:00.000Z' } }],
    [{ public: { equals: 'true' } }],
    [{ code: { exists: 'true' } }],
    [{ code: { equals: null } }],
    [{ OR: [{ code: { equals: 'a' } }, { code: { equals: 'b' } }] }],
    [nested(5)],
    [undefined],
  ])('%j passes', (where) => {
    expect(checkWhere(where, limits)).toEqual([])
  })

  test.each([
    [{ owner: { equals: 'x' } }, 'where.owner'],
    [{ 'owner.name': { equals: 'x' } }, 'where.owner.name'],
    [{ __proto: { equals: 'x' } }, 'where..proto'],
    [JSON.parse('{"__proto__":{"equals":1}}') as object, 'where..proto.'],
    [{ code: { like: 'x' } }, 'where.code.like'],
    [{ code: { not_in: ['x'] } }, 'where.code.not_in'],
    [{ code: { equals: { $ne: 1 } } }, 'where.code.equals'],
    [{ code: { in: { $ne: 1 } } }, 'where.code.in'],
    [{ code: { in: [['a']] } }, 'where.code.in'],
    [{ code: { in: Array(101).fill('a') } }, 'where.code.in'],
    [{ code: { equals: 'a\0b' } }, 'where.code.equals'],
    [{ code: { equals: 'a'.repeat(501) } }, 'where.code.equals'],
    [{ code: { exists: 'perhaps' } }, 'where.code.exists'],
    [{ code: 'a' }, 'where.code'],
    [{ code: {} }, 'where.code'],
    [{ sector: { equals: 'space' } }, 'where.sector.equals'],
    [{ 'cost.amount': { equals: 'abc' } }, 'where.cost.amount.equals'],
    [{ 'cost.amount': { equals: '1e999' } }, 'where.cost.amount.equals'],
    [{ updatedAt: { equals: 'soon' } }, 'where.updatedAt.equals'],
    [{ public: { equals: '1' } }, 'where.public.equals'],
    [{ and: { code: { equals: 'a' } } }, 'where.and'],
    [{ and: ['a'] }, 'where.and'],
    ['code', 'where'],
    [[], 'where'],
    [nested(6), 'where'],
    [nested(5000), 'where'],
    [{ or: Array(51).fill({ code: { equals: 'a' } }) }, 'where'],
    [{ or: Array(51).fill({}) }, 'where'],
  ])('%# is refused and named', (where, path) => {
    expect(checkWhere(where, limits)[0]?.path).toBe(path)
  })

  test('a refusal says what is allowed, and stays short', () => {
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`x${n}`, { equals: 1 }]))
    const errors = checkWhere(many, limits)
    expect(errors).toHaveLength(5)
    expect(errors[0]?.message).toContain('code, sector, states, cost.amount, updatedAt')
  })
})

test.each([
  [['-updatedAt', 'code'], true],
  [['states'], false],
  [['owner.name'], false],
  [['$natural'], false],
  [['code', 'code', 'code', 'code'], false],
  [undefined, true],
])('the order %j', (sort, isAllowed) => {
  expect(checkSort(sort, fields)).toHaveLength(isAllowed ? 0 : 1)
})

test.each([
  [
    { limit: 5000, depth: 9, page: 2 },
    { limit: 100, depth: 2, page: 2 },
  ],
  [{}, {}],
  [{ limit: 0 }, ['limit']],
  [{ limit: -1 }, ['limit']],
  [{ limit: 'abc' }, ['limit']],
  [{ limit: '' }, ['limit']],
  [{ limit: 1.5, depth: 'x', page: 0 }, ['limit', 'page', 'depth']],
])('the page %j', (args, expected) => {
  const { errors, fit } = checkPage(args, { limit: 100, depth: 2 })
  expect(errors.length > 0 ? errors.map(({ path }) => path) : fit).toEqual(expected)
})
