import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { recordSchema } from '@/project/record'
import { canonicalJson, digestOf } from '@/publications/canonical'
import { readRecord, SHAPE } from '@/publications/shape'

/** A stored text of each past form, as it stood in the log. */
const kept = (shape: number) =>
  readFileSync(path.join(import.meta.dirname, `../../fixtures/records/shape-${shape}.txt`), 'utf8')

const SAID = { asOf: null, priceBasis: null, scope: null }

interface Stored {
  cost: object
  costAlternatives: object[]
  sources: object[]
}

test('a record of form 1 says nothing of what its amounts cover, and is else the same', () => {
  const text = kept(1)
  const stored = JSON.parse(text) as Stored
  const { investmentSought, ...record } = readRecord(1, text)
  expect(record).toEqual({
    ...stored,
    investmentSought: undefined,
    cost: { ...stored.cost, ...SAID },
    costAlternatives: stored.costAlternatives.map((money) => ({ ...money, ...SAID })),
    sources: stored.sources.map((source) => ({ ...source, read: null })),
  })
  expect([stored.costAlternatives.length > 0, investmentSought]).toEqual([true, null])
})

test('a record of form 2 says nothing of price bases and reading days, and is else the same', () => {
  const text = kept(2)
  const stored = JSON.parse(text) as Stored
  expect(readRecord(2, text)).toEqual({
    ...stored,
    cost: { ...stored.cost, priceBasis: null },
    costAlternatives: stored.costAlternatives.map((money) => ({ ...money, priceBasis: null })),
    sources: stored.sources.map((source) => ({ ...source, read: null })),
  })
})

test.each(Array.from({ length: SHAPE - 1 }, (_, index) => index + 1))(
  'a record of form %i is read as one of today',
  (shape) => {
    const record = readRecord(shape, kept(shape))
    expect(recordSchema.parse(record)).toEqual(record)
  },
)

test.each([1, 2])('the kept text of form %i is as the log has it', (shape) => {
  const text = kept(shape)
  expect(canonicalJson(JSON.parse(text))).toBe(text)
  expect(digestOf(text)).toMatch(/^[0-9a-f]{64}$/)
})

test('a form that is not known yet is an error', () => {
  expect(() => readRecord(SHAPE + 1, '{}')).toThrow(`The log holds a record of form ${SHAPE + 1}`)
})
