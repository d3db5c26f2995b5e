import { expect, test } from '@jest/globals'
import { createRepeatDetector } from '@/catalogue'

test('what is asked for again is known, what is not is not', () => {
  const isRepeated = createRepeatDetector(100)
  expect(['a', 'b', 'a', 'c', 'b'].map(isRepeated)).toEqual([false, false, true, false, true])
})

test('the last so many different ones are known, those long before are forgotten', () => {
  const isRepeated = createRepeatDetector(10)
  isRepeated('long ago')
  for (let n = 0; n < 30; n += 1) isRepeated(`other ${String(n)}`)
  expect(isRepeated('other 20')).toBe(true)
  expect(isRepeated('long ago')).toBe(false)
})
