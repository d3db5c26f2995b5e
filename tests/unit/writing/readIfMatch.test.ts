import { describe, expect, test } from '@jest/globals'
import { readIfMatch } from '@/writing/preconditions/readIfMatch'

const at = '2026-11-26T08:15:00.000Z'

describe('If-Match', () => {
  test.each<[string, '*' | string[]]>([
    ['*', '*'],
    [` * `, '*'],
    [`"${at}"`, [at]],
    // As a proxy makes of it that compresses.
    [`W/"${at}"`, [at]],
    [`"${at}", "2026-11-27T08:15:00.000Z"`, [at, '2026-11-27T08:15:00.000Z']],
  ])('%s is read', (value, bases) => {
    expect(readIfMatch(value)).toEqual(bases)
  })

  test.each([
    '',
    at,
    `"${at}`,
    '"abc"',
    '"2026-13-45T08:15:00.000Z"',
    `"${at}",`,
    `"${at}" *`,
    `*, "${at}"`,
    `"${at}"`.repeat(100),
    `"${at}, ${at}"`,
  ])('%s is refused, with what is allowed', (value) => {
    expect(() => readIfMatch(value)).toThrow('updatedAt in quotes')
  })
})
