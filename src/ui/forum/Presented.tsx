import type { EditionRecord, SessionRecord } from '@/forum/records'
import { messagesOf } from '@/messages'
import { labelOf, SESSION_KINDS, type Locale } from '@/vocabulary'

import { formatDate } from '../format/dates'
import { sessionPath } from '../links/forumPaths'
import { Words } from '../text/Words'
import styles from './Presented.module.css'

/** A session of an edition. */
export interface Presentation {
  session: SessionRecord
  edition: EditionRecord
}

interface Props {
  presentations: readonly Presentation[]
  locale: Locale
}

/** The sessions at which a project was or will be presented, the newest edition first. */
export function Presented({ presentations, locale }: Props) {
  const { forum: words } = messagesOf(locale)
  return (
    <ul className={styles.sessions}>
      {presentations.map(({ edition, session }) => (
        <li key={session.code}>
          <a href={sessionPath(session, locale)}>
            <Words of={session.title} locale={locale} />
          </a>
          <span className={styles.where}>
            <Words of={edition.name} locale={locale} />
            {` · ${formatDate(session.day ?? edition.start, locale)} · `}
            {labelOf(SESSION_KINDS, session.kind, locale)}
            {session.cancelled && ` · ${words.cancelled}`}
          </span>
        </li>
      ))}
    </ul>
  )
}
