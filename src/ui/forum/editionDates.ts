import { firstDayOf, lastDayOf, type PartialDate } from '@/dates'
import type { Shown } from '@/catalogue/forum/types'
import type { EditionRecord } from '@/forum/records'

/** Whether the last possible day of an edition is before `today` (`YYYY-MM-DD`). */
export function isOver({ end, start }: EditionRecord, today: string): boolean {
  return lastDayOf(end ?? start) < today
}

/** The next edition as of `today`, otherwise the latest; `editions` are newest first. */
export function nextOrLatest(
  editions: readonly Shown<EditionRecord>[],
  today: string,
): EditionRecord | undefined {
  const ahead = editions.filter(({ record }) => !isOver(record, today))
  return (ahead.at(-1) ?? editions[0])?.record
}

/**
 * A stop on the line of an edition: a range of days; `to` is null for one day or an unstated end.
 */
export interface EditionStop {
  kind: 'days' | 'meetings' | 'registration'
  from: PartialDate
  to: PartialDate | null
}

/** The dated parts of an edition, in order of their start. */
export function stopsOf({ end, meetings, registration, start }: EditionRecord): EditionStop[] {
  const stops: (EditionStop | null)[] = [
    windowStop('registration', registration),
    { kind: 'days', from: start, to: end },
    windowStop('meetings', meetings),
  ]
  return stops
    .filter((stop) => stop !== null)
    .sort((one, other) => (firstDayOf(one.from) < firstDayOf(other.from) ? -1 : 1))
}

function windowStop(
  kind: EditionStop['kind'],
  window: EditionRecord['meetings'],
): EditionStop | null {
  return window && window.from !== null ? { kind, from: window.from, to: window.to } : null
}
