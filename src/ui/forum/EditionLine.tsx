import { firstDayOf, lastDayOf } from '@/dates'
import type { EditionRecord } from '@/forum/records'
import { messagesOf } from '@/messages'
import type { Locale } from '@/vocabulary'

import { formatDate, formatSpan } from '../format/dates'
import { classNames } from '../styles/classNames'
import { Words } from '../text/Words'
import { stopsOf } from './editionDates'
import styles from './EditionLine.module.css'

interface Props {
  edition: EditionRecord
  locale: Locale
  /** `YYYY-MM-DD`. */
  today: string
}

/** Registration, the Forum and its meetings as a line with stops: filled what has begun, dashed what is ahead. */
export function EditionLine({ edition, locale, today }: Props) {
  const words = messagesOf(locale).forum
  const stops = stopsOf(edition).map((stop) => ({
    ...stop,
    hasBegun: firstDayOf(stop.from) <= today,
    isOver: lastDayOf(stop.to ?? stop.from) < today,
  }))
  const isAhead = stops.some(({ isOver }) => !isOver)
  const now = stops.findIndex(({ hasBegun }) => !hasBegun)
  const behind = now === -1 ? stops : stops.slice(0, now)
  const ahead = now === -1 ? [] : stops.slice(now)
  return (
    <ol className={styles.line} aria-label={words.timeline}>
      {behind.map((stop) => (
        <StopOf key={stop.kind} stop={stop} edition={edition} locale={locale} />
      ))}
      {isAhead && (
        <li className={classNames(styles.today, styles.ahead)}>
          <b>{words.today}</b>
          <span>{formatDate(today, locale)}</span>
        </li>
      )}
      {ahead.map((stop) => (
        <StopOf key={stop.kind} stop={stop} edition={edition} locale={locale} isAhead />
      ))}
    </ol>
  )
}

function StopOf({
  stop,
  edition,
  locale,
  isAhead = false,
}: {
  stop: ReturnType<typeof stopsOf>[number]
  edition: EditionRecord
  locale: Locale
  isAhead?: boolean
}) {
  const words = messagesOf(locale).forum
  const note = stop.kind === 'days' ? undefined : edition[stop.kind]?.note
  return (
    <li className={classNames(isAhead && styles.ahead, isAhead && styles.planned)}>
      <b>{words[stop.kind]}</b>
      <span>
        <time dateTime={stop.from}>{formatSpan(stop.from, stop.to, locale)}</time>
        {note && Object.keys(note).length > 0 && (
          <>
            . <Words of={note} locale={locale} />
          </>
        )}
      </span>
    </li>
  )
}
