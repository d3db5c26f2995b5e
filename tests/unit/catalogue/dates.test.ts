import { describe, expect, test } from '@jest/globals'

import { openWith } from './open'
import { recordOf } from './records'

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
