import { expect, test } from '@jest/globals'
import { zoneNamed } from '@/forum/zones'

test.each([
  ['Asia/Jakarta', 'Asia/Jakarta'],
  ['asia/jakarta', 'Asia/Jakarta'],
  ['ASIA/HO_CHI_MINH', 'Asia/Ho_Chi_Minh'],
  ['asia/kolkata', 'Asia/Kolkata'],
  ['Asia/Kathmandu', 'Asia/Kathmandu'],
  ['US/Eastern', 'US/Eastern'],
  ['utc', 'UTC'],
  ['Mars/Olympus', undefined],
  ['+07:00', undefined],
  ['', undefined],
  ['constructor', undefined],
  [`Asia/${'x'.repeat(2000)}`, undefined],
])('%s names %s', (given, named) => {
  expect(zoneNamed(given)).toBe(named)
})
