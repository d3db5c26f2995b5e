import { describe, expect, it } from '@jest/globals'

import { formatDate, isOld, lastDayOf } from '@/ui/format/dates'
import { intlTag } from '@/ui/format/locale'
import { DateOf } from '@/ui/text/DateOf'

import { TODAY } from './fixtures'
import { textOf } from './text'

describe('a partial date', () => {
  it.each([
    ['2026', '2026'],
    ['2026-02', 'Feb 2026'],
    ['2026-02-09', '9 Feb 2026'],
  ])('%s is as exact as its source: %s', (date, words) => {
    expect(formatDate(date, 'en')).toBe(words)
  })

  it('keeps Gregorian years and Latin figures in every language', () => {
    expect(intlTag('th')).toBe('th-u-ca-gregory-nu-latn')
    expect(formatDate('2026-02-09', 'th')).toContain('2026')
    expect(formatDate('2026-02-09', 'my')).toContain('2026')
  })

  it.each([
    ['2024', '2024-12-31'],
    ['2024-02', '2024-02-29'],
    ['2024-06-06', '2024-06-06'],
  ])('%s can mean %s at the latest', (date, day) => {
    expect(lastDayOf(date)).toBe(day)
  })

  it.each([
    ['2024-11-25', true],
    ['2024-11-26', false],
    ['2024', false],
    ['2023', true],
    ['2024-10', true],
  ])('%s is old on 25 November 2026: %s', (date, old) => {
    expect(isOld(date, TODAY)).toBe(old)
  })

  it('is called old in words, and not stated where there is none', () => {
    expect(textOf(<DateOf date="2021-12-03" locale="en" today={TODAY} />)).toBe('3 Dec 2021 , old')
    expect(textOf(<DateOf date="2026-02-09" locale="en" today={TODAY} />)).toBe('9 Feb 2026')
    expect(textOf(<DateOf date={null} locale="en" today={TODAY} />)).toBe('Not stated')
  })
})
