import { expect, test } from '@jest/globals'
import { createResponseCache } from '@/responses'

const response = (version: string, size = 10) => ({
  version,
  tag: '',
  type: '',
  headers: {},
  body: Buffer.alloc(size),
  isCompressed: false,
})

test('a response is found under its address until one of another version is stored', () => {
  const cache = createResponseCache()
  const first = response('1')
  cache.store('/a', first)
  expect(cache.find('/a')).toBe(first)
  expect(cache.find('/b')).toBeUndefined()
  cache.store('/b', response('2'))
  expect(cache.find('/a')).toBeUndefined()
})

test('the longest unused go where there are too many bytes', () => {
  const cache = createResponseCache(5000)
  for (const address of ['/a', '/b', '/c']) cache.store(address, response('1', 1000))
  cache.find('/a')
  cache.store('/d', response('1', 1000))
  expect(['/a', '/b', '/c', '/d'].map((address) => cache.find(address) !== undefined)).toEqual([
    true,
    false,
    true,
    true,
  ])
})

test('what is stored again counts once', () => {
  const cache = createResponseCache(5000)
  for (let times = 0; times < 20; times += 1) cache.store('/a', response('1', 1000))
  cache.store('/b', response('1', 1000))
  expect(cache.find('/a')).toBeDefined()
})

test('what is very large, or asked for at great length, is not stored', () => {
  const cache = createResponseCache()
  cache.store('/large', response('1', 300_000))
  cache.store(`/${'x'.repeat(2000)}`, response('1'))
  expect(cache.find('/large')).toBeUndefined()
  expect(cache.find(`/${'x'.repeat(2000)}`)).toBeUndefined()
})

test('nothing is remembered of an address that is too long', () => {
  const cache = createResponseCache()
  const long = `/${'x'.repeat(2000)}`
  expect([cache.shouldCache(long), cache.shouldCache(long)]).toEqual([false, false])
  expect([cache.shouldCache('/a'), cache.shouldCache('/a')]).toEqual([false, true])
})

test('a response of a version before does not drive out those of now', () => {
  const cache = createResponseCache()
  cache.store('/a', response('1'))
  cache.store('/a', response('2'))
  cache.store('/late', response('1'))
  expect([cache.find('/a')?.version, cache.find('/late')]).toEqual(['2', undefined])
})
