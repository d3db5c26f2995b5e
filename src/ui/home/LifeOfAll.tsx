import type { FacetValue } from '@/catalogue/types'
import { messagesOf } from '@/messages'
import { labelOf, STATUSES, type Locale, type Status } from '@/vocabulary'

import { formatNumber } from '../format/numbers'
import { listPath } from '../links/listLinks'
import styles from './LifeOfAll.module.css'

/** The statuses that are always shown; the others appear only if a project has them. */
const ALWAYS: string[] = ['identification', 'preparation', 'implementation', 'completion']

const STOPS: Record<Status, string | undefined> = {
  identification: styles.identified,
  preparation: styles.prepared,
  implementation: undefined,
  completion: styles.completed,
  maintenance: styles.completed,
  decommissioning: styles.decommissioned,
  decommissioned: styles.decommissioned,
  cancelled: styles.cancelled,
}

/** All projects by status on one line; the size of a stop follows the square root of its count. */
export function LifeOfAll({
  statuses,
  locale,
}: {
  statuses: readonly FacetValue[]
  locale: Locale
}) {
  const shown = statuses.filter(({ value, count }) => count > 0 || ALWAYS.includes(value))
  return (
    <ol className={styles.line} aria-label={messagesOf(locale).home.byStatus}>
      {shown.map(({ value, count }) => (
        <li
          key={value}
          className={STOPS[value as Status]}
          style={
            {
              '--size': `${Math.max(18, Math.round(8.2 * Math.sqrt(count)))}px`,
            } as React.CSSProperties
          }
        >
          <b>{formatNumber(count, locale)}</b>
          <a href={listPath({ status: [value as Status] }, locale)}>
            {labelOf(STATUSES, value, locale)}
          </a>
        </li>
      ))}
    </ol>
  )
}
