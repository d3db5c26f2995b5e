import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import {
  dayRangeOf,
  firstDayOf,
  instantOf,
  instantOrDate,
  isPartialDate,
  lastDayOf,
  precisionOf,
} from '@/dates'

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

const DAY_IN_MS = 86_400_000

/** Days of the calendar from year 1 to 9999. */
const days = fc
  .date({
    min: new Date('0001-01-01T00:00:00Z'),
    max: new Date('9999-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10))
const precisions = fc.constantFrom(4, 7, 10)

describe('whatever the day and however exact', () => {
  test('a date made of a day means that day among others', () => {
    fc.assert(
      fc.property(days, precisions, (exact, length) => {
        const date = exact.slice(0, length)
        expect(isPartialDate(date)).toBe(true)
        expect(firstDayOf(date) <= exact && exact <= lastDayOf(date)).toBe(true)
        // As text and as numbers the two say the same.
        expect(dayRangeOf(date)).toEqual({
          first: day(firstDayOf(date)),
          last: day(lastDayOf(date)),
        })
        expect(instantOf(date)).toBe(Date.parse(`${firstDayOf(date)}T00:00:00Z`))
        expect(instantOrDate(date)).toBe(date)
        expect(precisionOf(date)).toBe({ 4: 'year', 7: 'month', 10: 'day' }[length])
      }),
    )
  })

  test('the day before its first and the day after its last are not meant', () => {
    fc.assert(
      fc.property(days, precisions, (exact, length) => {
        const date = exact.slice(0, length)
        const { first, last } = dayRangeOf(date)!
        const write = (number: number) =>
          new Date(number * DAY_IN_MS).toISOString().slice(0, length)
        expect(write(first)).toBe(date)
        expect(write(last)).toBe(date)
        expect(write(first - 1) === date || write(last + 1) === date).toBe(false)
      }),
    )
  })

  test('a text is a date exactly when the calendar writes it back as it stands', () => {
    const part = fc.integer({ min: 0, max: 40 }).map((number) => String(number).padStart(2, '0'))
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), part, part, (year, month, dayOfMonth) => {
        const text = `${year}-${month}-${dayOfMonth}`
        const parsed = new Date(`${text}T00:00:00Z`)
        const isReal = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text)
        expect(isPartialDate(text)).toBe(isReal)
      }),
    )
  })

  test('any other text is none, and never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!/^\d{4}(-\d\d){0,2}$/.test(text))
        expect(isPartialDate(text)).toBe(false)
        expect(firstDayOf(text)).toBe(text)
        expect(lastDayOf(text)).toBe(text)
      }),
    )
  })
})
