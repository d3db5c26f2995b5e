import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import { isStale } from '@/api/cards/isStale'
import { isOld, isOlderThan, lastDayOf, yearsBefore } from '@/dates'
import { DateOf } from '@/ui/text/DateOf'

import { textOf } from '../ui/text'

test.each([
  ['2026-11-25', 1, '2025-11-25'],
  ['2028-02-29', 2, '2026-02-28'],
  ['2028-02-29', 4, '2024-02-29'],
  ['2028-03-01', 2, '2026-03-01'],
])('%s less %s years is %s', (day, years, before) => {
  expect(yearsBefore(day, years)).toBe(before)
})

describe('more than two years old on 25 November 2026', () => {
  test.each([
    ['2024-11-24', true],
    ['2024-11-25', false],
    ['2024-11', false],
    ['2024-10', true],
    ['2024', false],
    ['2023', true],
    ['soon', false],
  ])('%s: %s', (date, old) => {
    expect(isOld(date, '2026-11-25')).toBe(old)
  })
})

const days = fc
  .date({
    min: new Date('1950-01-01T00:00:00Z'),
    max: new Date('2100-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10))
const dates = fc.tuple(days, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length))

test('the page and the API call the same dates old', () => {
  fc.assert(
    fc.property(dates, days, (date, today) => {
      const inApi = isStale({ lastVerified: null, status: 'preparation', statusDate: date }, today)
      const onPage = textOf(<DateOf date={date} locale="en" today={today} />).includes('as of')
      expect(onPage).toBe(inApi)
    }),
  )
})

test('a date grows old once and stays old; a less exact one is never old before its last day is', () => {
  fc.assert(
    fc.property(dates, days, days, fc.integer({ min: 1, max: 5 }), (date, one, other, years) => {
      const [before = '', after = ''] = [one, other].sort()
      if (isOlderThan(date, years, before)) expect(isOlderThan(date, years, after)).toBe(true)
      expect(isOlderThan(date, years, one)).toBe(isOlderThan(lastDayOf(date), years, one))
    }),
  )
})
