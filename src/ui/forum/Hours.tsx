import type { SessionRecord } from '@/forum/records'
import { messagesOf } from '@/messages'
import type { Locale } from '@/vocabulary'

import { formatShortDay } from '../format/dates'
import { hoursOf, type Clock, type Hours as HoursOf } from './clocks'
import styles from './Hours.module.css'
import { zoneAt, type ShownZone } from './zoneWords'

interface Props {
  session: Pick<SessionRecord, 'day' | 'end' | 'start'>
  zone: ShownZone
  locale: Locale
}

/** The start and end time of a session with the zone, or a note that they are not stated. */
export function Hours({ session, zone, locale }: Props) {
  const words = messagesOf(locale).forum
  const hours = hoursOf(session, zone.own, zone.shown)
  if (!hours) return <p className="nothing">{words.hoursNotStated}</p>
  const days = dayNotes(hours, locale)
  return (
    <>
      <p className={styles.clock}>
        <Clocks hours={hours} locale={locale} />
      </p>
      {days && <p className={styles.day}>{days}</p>}
      <p className={styles.zone}>{zoneAt(hours.start)}</p>
    </>
  )
}

/** Just the two times: `09:30–11:00`. */
export function Clocks({ hours: { end, start }, locale }: { hours: HoursOf; locale: Locale }) {
  if (!end) return <TimeOf clock={start} text={messagesOf(locale).forum.from(start.time)} />
  return (
    <>
      <TimeOf clock={start} />–<TimeOf clock={end} />
    </>
  )
}

function TimeOf({ clock, text = clock.time }: { clock: Clock; text?: string }) {
  return <time dateTime={clock.iso}>{text}</time>
}

/** The days on which it begins and ends, where one of them is not the session's own day. */
function dayNotes({ end, start }: HoursOf, locale: Locale): string {
  const words = messagesOf(locale).forum
  if (!end || end.shift === start.shift) return start.shift === 0 ? '' : dayNote(start, locale)
  const notes = [
    ...(start.shift === 0 ? [] : [words.begins(dayNote(start, locale))]),
    ...(end.shift === 0 ? [] : [words.ends(dayNote(end, locale))]),
  ]
  return notes.join('; ')
}

/** A day other than the session's own: `next day, Wed 19 Jan`. */
function dayNote({ day, shift }: Clock, locale: Locale): string {
  const { dayShift } = messagesOf(locale).forum
  const text = shift === 1 ? dayShift.after : shift === -1 ? dayShift.before : undefined
  return [text, formatShortDay(day, locale)].filter(Boolean).join(', ')
}
