import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import { today } from '@/dates'
import { dataVersion } from '@/responses'
import { runChecks } from '@/writing/checks'
import { submit } from '@/writing/transitions/submit'

const at = (instant: string) => today(Date.parse(instant))

/** Time zones in which people of the member states live. */
const ZONES = [
  'Asia/Brunei',
  'Asia/Phnom_Penh',
  'Asia/Jakarta',
  'Asia/Makassar',
  'Asia/Jayapura',
  'Asia/Vientiane',
  'Asia/Kuala_Lumpur',
  'Asia/Yangon',
  'Asia/Manila',
  'Asia/Singapore',
  'Asia/Bangkok',
  'Asia/Dili',
  'Asia/Ho_Chi_Minh',
]

const dayIn = (timeZone: string, now: number) =>
  new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(now)

describe('today', () => {
  test.each([
    ['08:30 in Dili on the 26th', '2026-11-25T23:30:00Z', '2026-11-26'],
    ['the last moment of the 25th in Dili', '2026-11-25T14:59:59.999Z', '2026-11-25'],
    ['midnight in Dili', '2026-11-25T15:00:00Z', '2026-11-26'],
    ['noon in UTC', '2026-11-25T12:00:00Z', '2026-11-25'],
    ['the turn of the year', '2026-12-31T15:00:00Z', '2027-01-01'],
    ['29 February', '2028-02-28T15:00:00Z', '2028-02-29'],
  ])('%s', (_, instant, day) => {
    expect(at(instant)).toBe(day)
  })

  test('is the latest day that is written in any member state', () => {
    const instants = fc.integer({
      min: Date.parse('2025-01-01T00:00:00Z'),
      max: Date.parse('2040-01-01T00:00:00Z'),
    })
    fc.assert(
      fc.property(instants, (now) => {
        const written = ZONES.map((zone) => dayIn(zone, now)).sort()
        expect(today(now)).toBe(written.at(-1))
      }),
    )
  })

  test('a cached response of yesterday is of another version', () => {
    const forum = () => ({ version: '0.0' })
    const snapshot = { epoch: 'e', seq: 1, forum } as Parameters<typeof dataVersion>[0]
    const before = dataVersion(snapshot, at('2026-11-25T14:59:59Z'))
    expect(dataVersion(snapshot, at('2026-11-25T15:00:00Z'))).not.toBe(before)
  })
})

describe('a milestone dated in Dili at 08:30', () => {
  const milestone = (date: string) => ({
    milestones: [{ date, kind: 'construction' as const, planned: false }],
  })
  const problems = (date: string) =>
    runChecks(milestone(date) as Parameters<typeof runChecks>[0], at('2026-11-25T23:30:00Z'), [])
      .map(({ path }) => path)
      .filter((path) => path.startsWith('milestones'))

  test.each([
    ['today', '2026-11-26', []],
    ['tomorrow', '2026-11-27', ['milestones.0.planned']],
    ['this month', '2026-11', []],
    ['next month', '2026-12', ['milestones.0.planned']],
    ['this year', '2026', []],
  ])('%s', (_, date, expected) => {
    expect(problems(date)).toEqual(expected)
  })
})

test('what a ministry submits at 08:30 in Dili is verified on that day', () => {
  const effect = submit.effect({
    actor: { kind: 'person', id: 'm', role: 'ministry', state: 'TL' },
    now: '2026-11-25T23:30:00.000Z',
    from: 'draft',
    live: false,
    reason: null,
    submittedAt: null,
    namedSubmittedAt: null,
    involvement: { submitted: false, edited: false },
  })
  expect(effect).toMatchObject({
    lastVerified: '2026-11-26',
    submittedAt: '2026-11-25T23:30:00.000Z',
  })
})
