import type { ProjectFound } from '@/catalogue/types'
import { messagesOf } from '@/messages'
import { labelOf, SECTORS, STATES, type Locale } from '@/vocabulary'

import { listPath } from '../links/listLinks'
import { sitePath } from '../links/paths'
import styles from './Crumbs.module.css'

/** The way from the list to this record. */
export function Crumbs({ found: { record }, locale }: { found: ProjectFound; locale: Locale }) {
  const { project: words, list } = messagesOf(locale)
  return (
    <nav className={styles.crumbs} aria-label={words.crumbs}>
      <ol>
        <li>
          <a href={sitePath('/projects', locale)}>{list.title}</a>
        </li>
        <li>
          <a href={listPath({ leadState: [record.leadState] }, locale)}>
            {labelOf(STATES, record.leadState, locale)}
          </a>
        </li>
        <li>
          <a href={listPath({ leadState: [record.leadState], sector: [record.sector] }, locale)}>
            {labelOf(SECTORS, record.sector, locale)}
          </a>
        </li>
      </ol>
    </nav>
  )
}
