import { describe, expect, test } from '@jest/globals'
import { hoursOf } from '@/ui/forum/clocks'
import { zoneAt, zoneLabel } from '@/ui/forum/zoneWords'

const inSeoul = (start: string | null, end: string | null, zone: string, day = '2026-12-02') => {
  const hours = hoursOf({ day, start, end }, 'Asia/Seoul', zone)
  const said = (clock: { time: string; shift: number } | null | undefined) =>
    clock ? `${clock.time} ${String(clock.shift)}` : clock
  return [said(hours?.start), said(hours?.end)]
}

describe('a session in Seoul, in another zone: times and days after its own', () => {
  test.each([
    ['Asia/Seoul', '09:30 0', '11:00 0'],
    ['Asia/Jakarta', '07:30 0', '09:00 0'],
    ['Asia/Yangon', '07:00 0', '08:30 0'],
    ['Asia/Dili', '09:30 0', '11:00 0'],
    ['Europe/London', '00:30 0', '02:00 0'],
    ['America/New_York', '19:30 -1', '21:00 -1'],
    ['Pacific/Auckland', '13:30 0', '15:00 0'],
  ])('a morning in %s', (zone, start, end) => {
    expect(inSeoul('09:30', '11:00', zone)).toEqual([start, end])
  })

  test.each([
    ['Asia/Seoul', '23:30 0', '01:00 1'],
    ['Asia/Jakarta', '21:30 0', '23:00 0'],
    ['Asia/Yangon', '21:00 0', '22:30 0'],
    ['Asia/Dili', '23:30 0', '01:00 1'],
    ['Europe/London', '14:30 0', '16:00 0'],
    ['Pacific/Auckland', '03:30 1', '05:00 1'],
  ])('across midnight in %s', (zone, start, end) => {
    expect(inSeoul('23:30', '01:00', zone)).toEqual([start, end])
  })

  test('just after midnight in Seoul it is the day before elsewhere, for its beginning or all of it', () => {
    expect(inSeoul('01:30', '03:00', 'Asia/Jakarta')).toEqual(['23:30 -1', '01:00 0'])
    expect(inSeoul('01:30', '03:00', 'Asia/Yangon')).toEqual(['23:00 -1', '00:30 0'])
    expect(inSeoul('01:30', '03:00', 'Europe/London')).toEqual(['16:30 -1', '18:00 -1'])
  })

  test('summer time of the other zone counts', () => {
    expect(inSeoul('09:30', '11:00', 'Europe/London', '2026-07-02')).toEqual(['01:30 0', '03:00 0'])
  })

  test('nothing is made up of what is not stated', () => {
    expect(inSeoul('09:30', null, 'Asia/Jakarta')).toEqual(['07:30 0', null])
    expect(inSeoul(null, null, 'Asia/Jakarta')).toEqual([undefined, undefined])
    expect(hoursOf({ day: null, start: null, end: null }, 'Asia/Seoul', 'Asia/Seoul')).toBeNull()
  })

  test('machines read the moment with its offset', () => {
    const hours = hoursOf(
      { day: '2026-12-02', start: '23:30', end: '01:00' },
      'Asia/Seoul',
      'Asia/Yangon',
    )
    expect([hours?.start.iso, hours?.end?.iso]).toEqual([
      '2026-12-02T21:00+06:30',
      '2026-12-02T22:30+06:30',
    ])
  })
})

describe('a zone in words', () => {
  test.each([
    ['Asia/Seoul', 'Seoul, UTC+9'],
    ['Asia/Yangon', 'Yangon, UTC+6:30'],
    ['Asia/Ho_Chi_Minh', 'Ho Chi Minh, UTC+7'],
    ['America/New_York', 'New York, UTC−5'],
    ['Europe/London', 'London, UTC'],
    ['UTC', 'UTC'],
  ])('%s at that time', (zone, said) => {
    expect(zoneAt({ day: '2026-12-02', time: '09:30', zone })).toBe(said)
  })

  test.each([
    ['Asia/Jakarta', 'Jakarta, western Indonesia (Asia/Jakarta)'],
    ['Asia/Kathmandu', 'Asia/Kathmandu'],
    ['UTC', 'UTC'],
  ])('%s by its name', (zone, said) => {
    expect(zoneLabel(zone, 'en')).toBe(said)
  })
})
