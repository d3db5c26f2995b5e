import type { EditionRecord } from '@/forum/records'
import { messagesOf } from '@/messages'
import type { Locale } from '@/vocabulary'

import { calendarPath } from '../links/forumPaths'
import { Words } from '../text/Words'
import styles from './CalendarLinks.module.css'

interface Props {
  edition: EditionRecord
  /** Keys of the tracks that have sessions. */
  tracks: readonly string[]
  locale: Locale
}

/** The programme as calendar files: one for the whole, and one per track. */
export function CalendarLinks({ edition, tracks, locale }: Props) {
  const words = messagesOf(locale).forum
  const { code } = edition
  return (
    <div className={styles.calendars}>
      <h3>{words.calendars}</h3>
      <ul>
        <li>
          <a href={calendarPath(code)}>{words.calendarAll}</a>
        </li>
        {edition.tracks
          .filter(({ key }) => tracks.includes(key))
          .map(({ key, name }) => (
            <li key={key}>
              <a href={calendarPath(code, { track: key })}>
                <Words of={name} locale={locale} />
              </a>
            </li>
          ))}
      </ul>
    </div>
  )
}
