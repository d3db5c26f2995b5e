import { labelOf, STATUSES, type Locale, type Status } from '@/vocabulary'

import { classNames } from '../styles/classNames'
import { LifeLine } from './LifeLine'
import styles from './StatusLine.module.css'

/** A status as a word and a drawing. */
export function StatusLine({
  status,
  locale,
  large = false,
}: {
  status: Status
  locale: Locale
  /** On the project's page. */
  large?: boolean
}) {
  return (
    <span className={classNames(styles.line, large && styles.large)}>
      <LifeLine status={status} width={large ? 60 : undefined} />
      <span>{labelOf(STATUSES, status, locale)}</span>
    </span>
  )
}
