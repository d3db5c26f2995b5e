import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { recordSchema, writeRecord } from '@/project/record'
import { material } from './random'

test('what is written of any stored project has the form that the API describes', () => {
  fc.assert(
    fc.property(material, (stored) => {
      const record = writeRecord(stored)
      expect(recordSchema.parse(record)).toEqual(record)
    }),
  )
})
