import { expect, test } from '@jest/globals'
import type { Shown } from '@/catalogue/forum/types'
import { writeForumRecord, type SessionRecord } from '@/forum/records'
import { daysOf } from '@/ui/forum/days'

const TRACKS = [
  { key: 'tra', name: { en: 'Transport' } },
  { key: 'ene', name: { en: 'Energy' } },
]

function session(code: string, day: string | null, track: string | null): Shown<SessionRecord> {
  const row = { code, edition: 'e', title: { en: code }, kind: 'panel', day, track }
  return {
    record: writeForumRecord('sessions', row, new Map()),
    publishedAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    revision: 0,
  }
}

/** Codes as they stand: `a, b` in turn, `tra: a | ene: b` side by side. */
function drawn(sessions: readonly Shown<SessionRecord>[]) {
  const codes = (ones: readonly Shown<SessionRecord>[]) =>
    ones.map(({ record }) => record.code).join(', ')
  return daysOf(sessions, TRACKS).map(({ bands, day }) => [
    day,
    ...bands.map((band) =>
      band.kind === 'inTurn'
        ? codes(band.sessions)
        : band.tracks.map((track) => `${track.key}: ${codes(track.sessions)}`).join(' | '),
    ),
  ])
}

test('sessions of tracks stand side by side between those of all, in the order of the tracks', () => {
  expect(
    drawn([
      session('opening', '2026-12-01', null),
      session('power', '2026-12-01', 'ene'),
      session('roads', '2026-12-01', 'tra'),
      session('grids', '2026-12-01', 'ene'),
      session('closing', '2026-12-01', null),
      session('visit', null, null),
    ]),
  ).toEqual([
    ['2026-12-01', 'opening', 'tra: roads | ene: power, grids', 'closing'],
    [null, 'visit'],
  ])
})

test('a track alone stands in turn with the others', () => {
  expect(
    drawn([
      session('opening', '2026-12-01', null),
      session('roads', '2026-12-01', 'tra'),
      session('closing', '2026-12-01', null),
    ]),
  ).toEqual([['2026-12-01', 'opening, roads, closing']])
})
