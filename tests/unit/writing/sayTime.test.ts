import { expect, test } from '@jest/globals'
import { formatTime } from '@/writing/preconditions/formatTime'

test('a time is said in words, without a colon', () => {
  expect(formatTime('2026-11-27T13:34:34.831Z')).toBe('27 November 2026, 13.34 UTC')
  expect(formatTime('2026-01-02T03:04:05.000Z')).toBe('2 January 2026, 03.04 UTC')
})
