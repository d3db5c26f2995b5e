import { messagesOf } from '@/messages'
import type { Locale } from '@/vocabulary'

import { sitePath } from '../links/paths'
import { classNames } from '../styles/classNames'
import styles from './Footer.module.css'

/** The footer of every page: scope, how dates and amounts are read, boundaries, licence. */
export function Footer({ locale }: { locale: Locale }) {
  const words = messagesOf(locale).footer
  return (
    <footer className={styles.footer}>
      <div className={classNames('page-width', styles.columns)}>
        <p>{words.scope}</p>
        <div>
          <p>{words.dates}</p>
          <p>{words.boundaries}</p>
        </div>
        <div>
          <p>{words.licence}</p>
          <ul>
            <li>
              <a href={sitePath('/about', locale)}>{words.about}</a>
            </li>
            <li>
              <a href={sitePath('/bankability', locale)}>{words.bankability}</a>
            </li>
            <li>
              <a href="/api/v1/docs">{words.api}</a>
            </li>
          </ul>
        </div>
      </div>
    </footer>
  )
}
