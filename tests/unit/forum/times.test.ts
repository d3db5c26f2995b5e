import { describe, expect, test } from '@jest/globals'
import { inZone, instantOf, isTimeZone, nextDay, offsetOf, toUtc } from '@/forum/times'

const opening = { day: '2022-01-18', time: '10:00', zone: 'Asia/Seoul' }

describe('a wall time in another zone', () => {
  test.each([
    ['Asia/Jakarta', '2022-01-18', '08:00', '+07:00'],
    ['Asia/Yangon', '2022-01-18', '07:30', '+06:30'],
    ['Asia/Dili', '2022-01-18', '10:00', '+09:00'],
    ['Asia/Kolkata', '2022-01-18', '06:30', '+05:30'],
    ['Europe/London', '2022-01-18', '01:00', '+00:00'],
    ['America/New_York', '2022-01-17', '20:00', '-05:00'],
  ])('Seoul in %s', (zone, day, time, offset) => {
    const there = inZone(opening, zone)
    expect(there).toEqual({ day, time, zone })
    expect(offsetOf(there)).toBe(offset)
    expect(toUtc(there)).toBe('2022-01-18T01:00:00.000Z')
  })

  test('across midnight, both ways', () => {
    const late = { day: '2027-12-31', time: '23:30', zone: 'Asia/Seoul' }
    expect(inZone(late, 'Asia/Jakarta')).toEqual({
      day: '2027-12-31',
      time: '21:30',
      zone: 'Asia/Jakarta',
    })
    expect(inZone(late, 'Pacific/Auckland')).toEqual({
      day: '2028-01-01',
      time: '03:30',
      zone: 'Pacific/Auckland',
    })
    expect(nextDay('2027-12-31')).toBe('2028-01-01')
    expect(nextDay('2028-02-28')).toBe('2028-02-29')
  })
})

test('London in winter and in summer', () => {
  const at = (day: string) => toUtc({ day, time: '09:00', zone: 'Europe/London' })
  expect([at('2027-01-18'), at('2027-07-18')]).toEqual([
    '2027-01-18T09:00:00.000Z',
    '2027-07-18T08:00:00.000Z',
  ])
})

test('a time that a clock skips counts from after the gap, and one that it shows twice is the earlier', () => {
  const at = (day: string, time: string) => toUtc({ day, time, zone: 'Europe/London' })
  expect(at('2027-03-28', '01:30')).toBe('2027-03-28T01:30:00.000Z')
  expect(at('2027-10-31', '01:30')).toBe('2027-10-31T00:30:00.000Z')
})

test('what is no wall time is refused', () => {
  expect(() => instantOf({ ...opening, day: '2022-02-30' })).toThrow(RangeError)
  expect(() => instantOf({ ...opening, zone: 'Asia/Nowhere' })).toThrow(RangeError)
})

test('names of time zones', () => {
  const names = ['Asia/Yangon', 'UTC', 'asia/seoul', 'Asia/Nowhere', '+09:00', '', '../x']
  expect(names.filter(isTimeZone)).toEqual(['Asia/Yangon', 'UTC', 'asia/seoul'])
})
