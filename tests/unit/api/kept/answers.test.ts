import { expect, test } from '@jest/globals'
import { createKeptAnswers } from '@/api'

const answer = (state: string, size = 10) => ({
  state,
  tag: '',
  type: '',
  body: Buffer.alloc(size),
})

test('an answer is found under its address until one of another state is kept', () => {
  const kept = createKeptAnswers()
  const first = answer('1')
  kept.keep('/a', first)
  expect(kept.find('/a')).toBe(first)
  expect(kept.find('/b')).toBeUndefined()
  kept.keep('/b', answer('2'))
  expect(kept.find('/a')).toBeUndefined()
})

test('the longest unused go where there are too many bytes', () => {
  const kept = createKeptAnswers(5000)
  for (const address of ['/a', '/b', '/c']) kept.keep(address, answer('1', 1000))
  kept.find('/a')
  kept.keep('/d', answer('1', 1000))
  expect(['/a', '/b', '/c', '/d'].map((address) => kept.find(address) !== undefined)).toEqual([
    true,
    false,
    true,
    true,
  ])
})

test('what is kept again counts once', () => {
  const kept = createKeptAnswers(5000)
  for (let times = 0; times < 20; times += 1) kept.keep('/a', answer('1', 1000))
  kept.keep('/b', answer('1', 1000))
  expect(kept.find('/a')).toBeDefined()
})

test('what is very large, or asked for at great length, is not kept', () => {
  const kept = createKeptAnswers()
  kept.keep('/large', answer('1', 300_000))
  kept.keep(`/${'x'.repeat(2000)}`, answer('1'))
  expect(kept.find('/large')).toBeUndefined()
  expect(kept.find(`/${'x'.repeat(2000)}`)).toBeUndefined()
})
