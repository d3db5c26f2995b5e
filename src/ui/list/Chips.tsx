import { messagesOf } from '@/messages'
import type { Locale } from '@/vocabulary'

import { listPath } from '../links/listLinks'
import styles from './Chips.module.css'
import type { Choice } from './choices'

/** The active choices, each a link to the list without it. */
export function Chips({ choices, locale }: { choices: readonly Choice[]; locale: Locale }) {
  const words = messagesOf(locale).list
  if (choices.length === 0) return null
  return (
    <ul className={styles.chips} aria-label={words.chosen}>
      {choices.map((choice) => (
        <li key={`${choice.kind} ${choice.label}`}>
          <a
            className={styles.chip}
            href={listPath(choice.without, locale)}
            aria-label={words.remove(`${choice.kind} ${choice.label}`)}
          >
            <span className={styles.kind}>{choice.kind}</span> {choice.label}
            <svg viewBox="0 0 10 10" width="9" height="9" aria-hidden="true">
              <path d="M1 1l8 8M9 1l-8 8" />
            </svg>
          </a>
        </li>
      ))}
      <li>
        <a className={styles.clear} href={listPath({}, locale)}>
          {words.clear}
        </a>
      </li>
    </ul>
  )
}
