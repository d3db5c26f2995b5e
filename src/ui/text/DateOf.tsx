import { messagesOf } from '@/messages'
import { isOld, type PartialDate } from '@/dates'
import type { Locale } from '@/vocabulary'

import { formatDate } from '../format/dates'
import styles from './DateOf.module.css'

interface Props {
  date: PartialDate | null
  locale: Locale
  /** `YYYY-MM-DD`: given where a reader must see that a date is old. */
  today?: string
}

/**
 * A partial date; after more than two years, if `today` is given, its month with "as of", which
 * says that later news may be missing; "Not stated" if there is none.
 */
export function DateOf({ date, locale, today }: Props) {
  const { values } = messagesOf(locale)
  if (!date) return values.notStated
  const time = <time dateTime={date}>{formatDate(date, locale)}</time>
  if (!today || !isOld(date, today)) return time
  return (
    <time className={styles.old} dateTime={date}>
      {values.asOf(formatDate(date.slice(0, 7), locale))}
    </time>
  )
}
