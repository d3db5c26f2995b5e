import type { Query, Sort } from '@/catalogue/types'
import { messagesOf } from '@/messages'
import type { Locale } from '@/vocabulary'

import { changed, listPath } from '../links/listLinks'
import styles from './LedgerHead.module.css'
import { activeSort } from './SortMenu'

/** The ledger's column headings; the sortable ones are links. */
export function LedgerHead({ query, locale }: { query: Query; locale: Locale }) {
  const words = messagesOf(locale).list
  const active = activeSort(query)
  const link = (label: string, sort: Sort, isActive: boolean) => (
    <a
      href={listPath(changed(query, { sort }), locale)}
      aria-current={isActive ? 'true' : undefined}
    >
      {label}
      {isActive && <span aria-hidden="true">{active.startsWith('-') ? ' ↓' : ' ↑'}</span>}
    </a>
  )
  const costSort: Sort = active === '-cost' ? 'cost' : '-cost'
  return (
    <div className={styles.head}>
      <span>{link(words.columns.project, 'title', active === 'title')}</span>
      <span>{words.columns.status}</span>
      <span className="figure">
        {link(words.columns.cost, costSort, active === 'cost' || active === '-cost')}
      </span>
    </div>
  )
}
