import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { recordSchema } from '@/project/record'
import { canonicalJson, digestOf } from '@/publications/canonical'
import { readRecord, SHAPE } from '@/publications/shape'

/** A stored text of each past form, as it stood in the log. */
const kept = (shape: number) =>
  readFileSync(path.join(import.meta.dirname, `../../fixtures/records/shape-${shape}.txt`), 'utf8')

const SAID = { asOf: null, scope: null }

test('a record of form 1 says nothing of what its amounts cover, and is else the same', () => {
  const text = kept(1)
  const stored = JSON.parse(text) as { cost: object; costAlternatives: object[] }
  const { investmentSought, ...record } = readRecord(1, text)
  expect(record).toEqual({
    ...stored,
    investmentSought: undefined,
    cost: { ...stored.cost, ...SAID },
    costAlternatives: stored.costAlternatives.map((money) => ({ ...money, ...SAID })),
  })
  expect([stored.costAlternatives.length > 0, investmentSought]).toEqual([true, null])
})

test.each(Array.from({ length: SHAPE - 1 }, (_, index) => index + 1))(
  'a record of form %i is read as one of today',
  (shape) => {
    const record = readRecord(shape, kept(shape))
    expect(recordSchema.parse(record)).toEqual(record)
  },
)

test('the kept text is as the log has it', () => {
  const text = kept(1)
  expect(canonicalJson(JSON.parse(text))).toBe(text)
  expect(digestOf(text)).toMatch(/^[0-9a-f]{64}$/)
})

test('a form that is not known yet is an error', () => {
  expect(() => readRecord(SHAPE + 1, '{}')).toThrow(`The log holds a record of form ${SHAPE + 1}`)
})
