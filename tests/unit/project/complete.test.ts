import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { writeRecord } from '@/project/record'
import { completeRecord } from '@/project/record/complete'
import { material } from './random'

/** The same without whatever says nothing, as if none of that had been known when it was written. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty)
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).filter(
    ([, member]) => !['null', '[]', '{}'].includes(JSON.stringify(member)),
  )
  return Object.fromEntries(members.map(([name, member]) => [name, withoutEmpty(member)]))
}

test('a record that lacks what says nothing is completed to the same', () => {
  fc.assert(
    fc.property(material, (stored) => {
      const record = writeRecord(stored)
      expect(completeRecord(withoutEmpty(record))).toEqual(record)
    }),
  )
})

test('what a record says is never changed, and nothing of it is lost', () => {
  fc.assert(
    fc.property(material, (stored) => {
      const record = { ...writeRecord(stored), unknown: ['kept'] }
      expect(completeRecord(record)).toEqual(record)
    }),
  )
})
