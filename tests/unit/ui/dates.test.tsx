import { describe, expect, it } from '@jest/globals'

import { formatDate } from '@/ui/format/dates'
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

  it('is dated by its month with “as of” once it is old, and not stated where there is none', () => {
    expect(textOf(<DateOf date="2021-12-03" locale="en" today={TODAY} />)).toBe('as of Dec 2021')
    expect(textOf(<DateOf date="2026-02-09" locale="en" today={TODAY} />)).toBe('9 Feb 2026')
    expect(textOf(<DateOf date={null} locale="en" today={TODAY} />)).toBe('Not stated')
  })
})
