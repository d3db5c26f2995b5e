import { messagesOf } from '@/messages'
import type { Locale } from '@/vocabulary'

import { formatNumber } from '../format/numbers'
import { classNames } from '../styles/classNames'
import chartStyles from './chartRow.module.css'
import styles from './FilterLinks.module.css'

interface FilterValue {
  label: string
  /** The list with this value added, or removed if it is chosen. */
  href: string
  /** How many entries it has under the other choices. */
  count: number
  chosen: boolean
}

export interface FilterGroup {
  title: string
  values: readonly FilterValue[]
}

/** Filters as links, each with its count; a chosen one links to the list without it. */
export function FilterLinks({
  groups,
  locale,
}: {
  groups: readonly FilterGroup[]
  locale: Locale
}) {
  const words = messagesOf(locale).filters
  return (
    <nav className={styles.filters} aria-label={words.label}>
      {groups.map(({ title, values }) => {
        const largest = Math.max(1, ...values.map(({ count }) => count))
        return (
          <div key={title} className={styles.group}>
            <h2>{title}</h2>
            <ul>
              {values.map(({ chosen, count, href, label }) => (
                <li
                  key={label}
                  className={classNames(
                    chartStyles.row,
                    styles.row,
                    chosen && styles.chosen,
                    count === 0 && styles.zero,
                  )}
                  style={{ '--part': (count / largest) * 100 } as React.CSSProperties}
                >
                  <a href={href} aria-label={chosen ? words.remove(label) : undefined}>
                    {label}
                    {chosen && <Cross />}
                  </a>
                  <span className={styles.count}>{formatNumber(count, locale)}</span>
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </nav>
  )
}

function Cross() {
  return (
    <svg viewBox="0 0 10 10" width="9" height="9" aria-hidden="true">
      <path d="M1 1l8 8M9 1l-8 8" />
    </svg>
  )
}
