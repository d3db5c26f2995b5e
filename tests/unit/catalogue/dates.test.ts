import { describe, expect, test } from '@jest/globals'

import { dayRangeOf, instantOf } from '@/catalogue'

import { openWith } from './open'
import { recordOf } from './records'

const day = (date: string) => Date.parse(date) / 86_400_000

describe('the days that a partial date may mean', () => {
  test.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-02', '2025-02-01', '2025-02-28'],
    ['2026-12', '2026-12-01', '2026-12-31'],
    ['2026-03-14', '2026-03-14', '2026-03-14'],
  ])('%s', (date, first, last) => {
    expect(dayRangeOf(date)).toEqual({ first: day(first), last: day(last) })
  })

  test.each(['2026-13', '2026-00', '2025-02-29', '2026-01-00', '26', '2026-1', 'soon', ''])(
    '%j is no date',
    (date) => {
      expect(dayRangeOf(date)).toBeUndefined()
    },
  )
})

test('an instant counts from itself, a date from its start in UTC', () => {
  expect(instantOf('2026-03-14T10:00:00+07:00')).toBe(Date.parse('2026-03-14T03:00:00Z'))
  expect(instantOf('2026-03-14')).toBe(Date.parse('2026-03-14T00:00:00Z'))
  expect(instantOf('2026')).toBe(Date.parse('2026-01-01T00:00:00Z'))
  expect(instantOf('2026-02-30')).toBeUndefined()
  expect(instantOf('yesterday')).toBeUndefined()
})

describe('projects by their start', () => {
  const starts = ['2024', '2025-03', '2025-03-14', '2026', null]
  const records = starts.map((date, at) =>
    recordOf({ code: `KH-TRA-000${at + 1}`, start: date === null ? null : { date, source: null } }),
  )
  test.each([
    [{ startFrom: '2025' }, ['2025-03', '2025-03-14', '2026']],
    [{ startFrom: '2025-03-20' }, ['2025-03', '2026']],
    [{ startTo: '2025-03-10' }, ['2024', '2025-03']],
    [{ startFrom: '2024-06', startTo: '2024-07' }, ['2024']],
    [{ startFrom: '2025-03-14', startTo: '2025-03-14' }, ['2025-03', '2025-03-14']],
    [{ startFrom: '2027' }, []],
  ])('%j', async (query, expected) => {
    const { now } = await openWith(records)
    expect(now.search({ ...query, sort: 'start' }).cards.map((card) => card.start)).toEqual(
      expected,
    )
  })
})

test('a date that is none is refused by name, not taken for no filter', async () => {
  const { now } = await openWith([])
  expect(() => now.search({ startFrom: '2026-02-30' })).toThrow('startFrom is no date: 2026-02-30')
  expect(() => now.search({ updatedSince: 'soon' })).toThrow('updatedSince is no date: soon')
})
