import type { Shown } from '@/catalogue/forum/types'
import type { NewsRecord } from '@/forum/records'
import { labelOf, NEWS_KINDS, type Locale } from '@/vocabulary'

import { newsPath } from '../links/forumPaths'
import { classNames } from '../styles/classNames'
import { DateOf } from '../text/DateOf'
import { pickText } from '../text/pickText'
import { Words } from '../text/Words'
import styles from './NewsEntries.module.css'

interface Props {
  items: readonly Shown<NewsRecord>[]
  locale: Locale
  /** Without space above the first one, to align with the neighbouring column. */
  flush?: boolean
}

/** News items as a ledger: date and kind, title and summary. */
export function NewsEntries({ items, locale, flush = false }: Props) {
  return (
    <ol className={classNames(flush && styles.flush)}>
      {items.map(({ record }) => {
        const title = pickText(record.title, locale)
        return (
          <li key={record.code} className={styles.entry}>
            <p className={styles.date}>
              <DateOf date={record.date} locale={locale} />
              <span>{labelOf(NEWS_KINDS, record.kind, locale)}</span>
            </p>
            <div>
              <h3 lang={title.lang}>
                <a href={newsPath(record.code, locale)}>{title.text}</a>
              </h3>
              <p className={styles.summary}>
                <Words of={record.summary} locale={locale} />
              </p>
            </div>
          </li>
        )
      })}
    </ol>
  )
}
