import type { Query, Sort } from '@/catalogue/types'
import { messagesOf } from '@/messages'
import type { Locale } from '@/vocabulary'

import { changed, listPath } from '../links/listLinks'
import { classNames } from '../styles/classNames'
import styles from './SortMenu.module.css'
import unfoldingStyles from './unfolding.module.css'

/** The sort orders as listed in the menu; the type check refuses a missing one. */
const OFFERED: Record<Sort, true> = {
  relevance: true,
  '-updated': true,
  title: true,
  '-cost': true,
  cost: true,
  start: true,
}

/** The default sort order of a query that names none. */
export function activeSort(query: Query): Sort {
  return query.sort ?? (query.q ? 'relevance' : '-updated')
}

/** The sort orders of a list as links under one button; opens without scripts. */
export function SortMenu({ query, locale }: { query: Query; locale: Locale }) {
  const words = messagesOf(locale).list
  const active = activeSort(query)
  const offered = (Object.keys(OFFERED) as Sort[]).filter((sort) => query.q || sort !== 'relevance')
  return (
    <details className={classNames(unfoldingStyles.unfolding, styles.sort)}>
      <summary>{words.sortedBy(words.sorts[active])}</summary>
      <ul>
        {offered.map((sort) => (
          <li key={sort}>
            <a
              href={listPath(changed(query, { sort }), locale)}
              aria-current={sort === active ? 'true' : undefined}
            >
              {words.sorts[sort]}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
