import { describe, expect, test } from '@jest/globals'
import { getIntrospectionQuery, parse } from 'graphql'
import { findQueryViolation } from '@/limits/graphql/findQueryViolation'

const fields = (count: number) => Array.from({ length: count }, (_, n) => `f${n}`).join(' ')
const nested = (depth: number): string => (depth === 1 ? 'a' : `a { ${nested(depth - 1)} }`)

describe('a query', () => {
  test.each([
    ['ten fields at the top', `{ ${fields(10)} }`, undefined],
    ['eleven', `{ ${fields(11)} }`, 'at most 10 fields at the top'],
    ['eight levels', `{ ${nested(8)} }`, undefined],
    ['nine', `{ ${nested(9)} }`, 'at most 8 levels of fields'],
    ['four hundred fields', `{ a { ${fields(399)} } }`, undefined],
    ['one more', `{ a { ${fields(400)} } }`, 'at most 400 fields'],
    [
      'sixteen aliases',
      `{ a { ${Array.from({ length: 16 }, (_, n) => `x${n}: b`).join(' ')} } }`,
      'at most 15 aliases',
    ],
    ['levels in fragments', `{ ...F } fragment F on Q { ${nested(9)} }`, 'at most 8 levels'],
    ['a fragment in itself', '{ ...F } fragment F on Q { a { ...F } }', 'F contains itself'],
    [
      'two in each other',
      '{ ...F } fragment F on Q { ...G } fragment G on Q { ...F }',
      'contains itself',
    ],
    ['the usual introspection', getIntrospectionQuery(), undefined],
    [
      'introspection ten times',
      `{ ${Array.from({ length: 16 }, (_, n) => `x${n}: __schema { types { name } }`).join(' ')} }`,
      'fields at the top',
    ],
  ])('%s', (_name, query, said) => {
    const found = findQueryViolation(parse(query))
    if (said === undefined) expect(found).toBeUndefined()
    else expect(found).toContain(said)
  })

  test('fragments that double each other end at once', () => {
    const chain = Array.from(
      { length: 60 },
      (_, n) => `fragment F${n} on Q { ...F${n + 1} ...F${n + 1} }`,
    )
    const began = performance.now()
    expect(
      findQueryViolation(parse(`{ a { ...F0 } } ${chain.join(' ')} fragment F60 on Q { a }`)),
    ).toContain('400')
    expect(performance.now() - began).toBeLessThan(200)
  })
})
