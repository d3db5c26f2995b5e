import type { EditionRecord, NewsRecord } from '@/forum/records'
import { messagesOf } from '@/messages'
import type { Locale } from '@/vocabulary'

import { formatDate, formatSpan } from '../format/dates'
import { placeOf } from '../forum/Archive'
import { isOver } from '../forum/editionDates'
import { editionPath, newsPath } from '../links/forumPaths'
import { sitePath } from '../links/paths'
import { Words } from '../text/Words'
import styles from './ForumStrip.module.css'

interface Props {
  /** The next edition, else the latest. */
  edition?: EditionRecord
  /** The newest first. */
  news: readonly NewsRecord[]
  locale: Locale
  today: string
}

/** The next or latest edition of the Forum next to the latest news, in one strip. */
export function ForumStrip({ edition, news, locale, today }: Props) {
  const words = messagesOf(locale).home
  if (!edition && news.length === 0) return null
  return (
    <div className={styles.strip}>
      {edition && (
        <section aria-labelledby="forum">
          <h2 id="forum">{isOver(edition, today) ? words.latestForum : words.nextForum}</h2>
          <p>
            <a className={styles.name} href={editionPath(edition.code, locale)}>
              <Words of={edition.name} locale={locale} />
            </a>
          </p>
          <p className={styles.note}>
            {formatSpan(edition.start, edition.end, locale)} · {placeOf(edition, locale)}
          </p>
        </section>
      )}
      {news.length > 0 && (
        <section aria-labelledby="latest-news">
          <h2 id="latest-news">{words.latestNews}</h2>
          <ul>
            {news.map(({ code, date, title }) => (
              <li key={code}>
                <time className={styles.note} dateTime={date}>
                  {formatDate(date, locale)}
                </time>
                <a href={newsPath(code, locale)}>
                  <Words of={title} locale={locale} />
                </a>
              </li>
            ))}
          </ul>
          <p className={styles.note}>
            <a href={sitePath('/news', locale)}>{words.allNews}</a>
          </p>
        </section>
      )}
    </div>
  )
}
