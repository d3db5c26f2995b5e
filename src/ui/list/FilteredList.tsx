import { messagesOf } from '@/messages'
import type { Locale } from '@/vocabulary'

import { FilterLinks, type FilterGroup } from './FilterLinks'
import styles from './FilteredList.module.css'

interface Props {
  title: string
  lead: string
  /** How many entries match the choices. */
  tally: string
  groups: readonly FilterGroup[]
  /** The list without any choices; undefined if there are none. */
  clear?: string
  locale: Locale
  /** Notes next to the list. */
  margin?: React.ReactNode
  /** The entries; nothing if none match. */
  children: React.ReactNode
}

/** A list filtered by links: filters on the left, entries, notes. */
export function FilteredList(props: Props) {
  const { title, lead, tally, groups, clear, locale, margin, children } = props
  const words = messagesOf(locale).filters
  return (
    <div className={styles.page}>
      <h1>{title}</h1>
      <p className={styles.lead}>{lead}</p>
      <FilterLinks groups={groups.filter(({ values }) => values.length > 0)} locale={locale} />
      <section className={styles.results} aria-labelledby="results">
        <div className={styles.tally}>
          <h2 id="results">{tally}</h2>
          {clear && <a href={clear}>{words.clear}</a>}
        </div>
        {children || (
          <div className="empty">
            <p>
              <b>{words.none}</b>
            </p>
          </div>
        )}
      </section>
      {margin && <div className={styles.margin}>{margin}</div>}
    </div>
  )
}
