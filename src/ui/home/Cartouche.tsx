import { messagesOf } from '@/messages'
import type { Locale } from '@/vocabulary'

import { SearchLine } from '../frame/SearchLine'
import { formatNumber } from '../format/numbers'
import { listPath } from '../links/listLinks'
import { sitePath } from '../links/paths'
import styles from './Cartouche.module.css'

/** The title of the map, placed in the empty sea: how many projects, and how to find one. */
export function Cartouche({ size, locale }: { size: number; locale: Locale }) {
  const words = messagesOf(locale).home
  return (
    <section className={styles.cartouche} aria-labelledby="sheet-title">
      <h1 id="sheet-title">
        {size > 0 ? words.title(size, formatNumber(size, locale)) : words.emptyTitle}
      </h1>
      <p>{words.lead}</p>
      <form role="search" action={sitePath('/projects', locale)}>
        <SearchLine locale={locale} />
      </form>
      <p className={styles.starts}>
        {words.start}{' '}
        <a
          href={listPath(
            { subsector: ['rail', 'port'], state: ['KH', 'LA', 'MM', 'TH', 'VN'] },
            locale,
          )}
        >
          {words.starts.mekong}
        </a>
        ,{' '}
        <a href={listPath({ sector: ['energy'], crossBorder: true }, locale)}>
          {words.starts.borders}
        </a>
        , <a href={listPath({ readiness: ['feasibility'] }, locale)}>{words.starts.feasibility}</a>
      </p>
    </section>
  )
}
