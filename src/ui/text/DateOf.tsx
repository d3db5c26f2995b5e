import { messagesOf } from '@/messages'
import { isOld, type PartialDate } from '@/dates'
import type { Locale } from '@/vocabulary'

import { formatDate } from '../format/dates'
import styles from './DateOf.module.css'

interface Props {
  date: PartialDate | null
  locale: Locale
  /** `YYYY-MM-DD`: given where old dates must be marked as old. */
  today?: string
}

/**
 * A partial date; marked as old after more than two years if `today` is given; "Not stated" if
 * there is none.
 */
export function DateOf({ date, locale, today }: Props) {
  const { values } = messagesOf(locale)
  if (!date) return values.notStated
  const time = <time dateTime={date}>{formatDate(date, locale)}</time>
  if (!today || !isOld(date, today)) return time
  return (
    <>
      <span className={styles.old}>{time}</span>, {values.old}
    </>
  )
}
