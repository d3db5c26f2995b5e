import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isSameFinding, parseUnusual, formatUnusual } from '@/writing/acknowledgements'

describe('the sentence that refuses something unusual', () => {
  test('names the check, the field, the value and how to acknowledge it', () => {
    expect(
      formatUnusual({
        check: 'costSize',
        path: 'cost.amount',
        value: '5000 USD',
        message: 'This is little.',
      }),
    ).toBe(
      'This is little. Correct it or, if it is right, acknowledge it with a reason: send {"acknowledge":[{"check":"costSize","path":"cost.amount","value":"5000 USD","reason":"why it is right"}]}.',
    )
  })
  test('is read back whatever it speaks of', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (path, value, message) => {
        const named = { check: 'costSize' as const, path, value }
        expect(parseUnusual(formatUnusual({ ...named, message }))).toEqual({ message, named })
      }),
    )
  })
  test('any other sentence is not one', () => {
    expect(parseUnusual('Write the title in English.')).toBeNull()
  })
})

describe('an acknowledgement covers a finding', () => {
  const finding = { check: 'placeOutsideState', path: 'locations.1.latitude', value: '1 2 KH' }
  test.each([
    ['of the same value, though its row moved', { path: 'locations.0.latitude' }, true],
    ['not of another value', { value: '1 3 KH' }, false],
    ['not of another check', { check: 'costSize' }, false],
    ['not of another field', { path: 'locations.1.geometry' }, false],
    ['not of a field that only begins alike', { path: 'locations.1.latitude.x' }, false],
  ])('%s', (_name, change, expected) => {
    expect(isSameFinding({ ...finding, ...change }, finding)).toBe(expected)
  })
})
