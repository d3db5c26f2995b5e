import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { canonicalJson, digestOf } from '@/publications/canonical'

test('equal values give equal text, whatever the order of their members', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (record) => {
      const turned = Object.fromEntries(Object.entries(record).reverse())
      expect(canonicalJson(turned)).toBe(canonicalJson(record))
      expect(JSON.parse(canonicalJson(record))).toEqual(JSON.parse(JSON.stringify(record)))
    }),
  )
})

test('members that are undefined are left out at every depth', () => {
  expect(canonicalJson({ b: [{ z: 1, a: undefined }], a: undefined })).toBe('{"b":[{"z":1}]}')
})

test('the digest is SHA-256 of the text in UTF-8', () => {
  expect(digestOf('ក')).toBe('2ee1c0683833c02e2bb44e4dd066264460e1cfbcd77c894c78a2b8a22ffc8b2a')
  expect(digestOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})
