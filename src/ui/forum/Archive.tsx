import type { Shown } from '@/catalogue/forum/types'
import type { EditionRecord } from '@/forum/records'
import { messagesOf } from '@/messages'
import type { Locale } from '@/vocabulary'

import { formatSpan } from '../format/dates'
import { formatNumber } from '../format/numbers'
import { editionPath } from '../links/forumPaths'
import { classNames } from '../styles/classNames'
import { pickText } from '../text/pickText'
import { areaNames } from '../text/areaNames'
import { Words } from '../text/Words'
import styles from './Archive.module.css'
import { isOver } from './editionDates'

interface Props {
  editions: readonly Shown<EditionRecord>[]
  /** How many public sessions an edition has. */
  sessionsOf: (edition: string) => number
  locale: Locale
  today: string
}

/** Editions on one line, the newest first: filled stops were held, hollow ones are ahead. */
export function Archive({ editions, sessionsOf, locale, today }: Props) {
  const words = messagesOf(locale).forum
  return (
    <ol className={styles.archive}>
      {editions.map(({ record }) => {
        const name = pickText(record.name, locale)
        const count = sessionsOf(record.code)
        return (
          <li key={record.code} className={classNames(!isOver(record, today) && styles.ahead)}>
            <p className={styles.when}>
              <time dateTime={record.start}>{formatSpan(record.start, record.end, locale)}</time>
            </p>
            <div>
              <h3 lang={name.lang}>
                <a href={editionPath(record.code, locale)}>{name.text}</a>
              </h3>
              <p className={styles.theme}>
                <Words of={record.theme} locale={locale} />
              </p>
              <p className={styles.where}>{placeOf(record, locale)}</p>
            </div>
            <p className={styles.areas}>{areaNames(record.areas, locale)}</p>
            {count > 0 && (
              <p className={styles.count}>{words.sessions(count, formatNumber(count, locale))}</p>
            )}
          </li>
        )
      })}
    </ol>
  )
}

/** City and venue, or otherwise the way to attend. */
export function placeOf({ mode, place }: EditionRecord, locale: Locale): React.ReactNode {
  const { forum: words, values } = messagesOf(locale)
  if (Object.keys(place).length > 0) return <Words of={place} locale={locale} />
  return mode === 'online' ? words.online : `${words.where}: ${values.notStated.toLowerCase()}`
}
