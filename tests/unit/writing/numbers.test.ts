import { describe, expect, test } from '@jest/globals'
import { flattenAllFields, type FlattenedField } from 'payload'
import { numeric } from '@collections/fields'
import { projectFields } from '@collections/projects/fields'
import { findMalformed } from '@/writing/shape/findMalformed'

const cost = flattenAllFields({ fields: projectFields }).find(
  (field) => 'name' in field && field.name === 'cost',
) as Extract<FlattenedField, { type: 'group' }>
const fields = [
  ...cost.flattenedFields,
  numeric({ name: 'latitude', min: -90, max: 90 }),
] as FlattenedField[]

function messages(data: Record<string, unknown>): string[] {
  return findMalformed(fields, data, () => true).problems.map(({ message }) => message)
}

describe('a number comes as a JSON number', () => {
  test.each([
    [{ amount: 1500000 }],
    [{ amount: 0.1 }],
    [{ amount: 2384056.48 }],
    [{ amount: 999999999999999.5 }],
    [{ amount: '' }],
    [{ amount: null }],
    [{ latitude: 11.123456 }],
    [{ priceYear: 2026 }],
  ])('%o passes', (data) => {
    expect(messages(data)).toEqual([])
  })

  test.each([
    [{ priceYear: 2026.5 }, 'This must be a whole number.'],
    [{ amount: '1500000' }, 'Send a JSON number, not text: 1500000.'],
    [{ amount: '1.5 billion' }, 'Send a JSON number, not text: 1500000000.'],
    [{ amount: '1.500' }, '“1.500” may mean 1.5 or 1,500. Write 1.5 or 1500.'],
    [
      { amount: 'US$ 5 million', currency: 'IDR' },
      'The text says US dollar, the field beside it Indonesian rupiah.',
    ],
    [{ amount: '-5' }, 'An amount cannot be negative.'],
    [{ amount: { $inc: 1 } }, 'Write a number in digits, such as 1500000.'],
    [{ amount: true }, 'Write a number in digits, such as 1500000.'],
    [{ amount: 0.1 + 0.2 }, 'An amount has at most two decimals.'],
    [{ amount: NaN }, 'This must be a finite number.'],
    [{ latitude: '11,55' }, 'Send a JSON number, not text: 11.55.'],
    [{ latitude: '104,5' }, 'This must lie between -90 and 90.'],
  ])('%o is refused', (data, message) => {
    expect(messages(data)).toEqual([message])
  })
})
