import { expect, test } from '@jest/globals'
import { TypedFastBitSet } from 'typedfastbitset'

import { KNOWN_VALUES } from '@/catalogue/facets'
import { createTally } from '@/catalogue/facets/tally'

type Values = Parameters<ReturnType<typeof createTally>['set']>[1]

test('counts each value of a set, also after slots got other values many times', () => {
  const none = Object.fromEntries(Object.keys(KNOWN_VALUES).map((name) => [name, []]))
  const tally = createTally()
  const states = ['KH', 'VN', 'LA', 'TH']
  for (let round = 0; round < 40; round += 1) {
    for (let slot = 0; slot < 3000; slot += 1) {
      const values = states.slice(0, ((slot + round) % 4) + 1)
      tally.set(slot, { ...none, state: values, sector: ['energy'] } as unknown as Values)
    }
  }
  const count = tally.over(new TypedFastBitSet([0, 1, 2, 3, 2999]))
  // In the last round slot 0 has all four states, slot 1 the first, slot 2 two, slot 3 three.
  expect(states.map((state) => count('state', state))).toEqual([5, 4, 3, 1])
  expect(count('sector', 'energy')).toBe(5)
  expect(count('sector', 'transport')).toBe(0)
})
