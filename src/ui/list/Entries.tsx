import type { Card } from '@/catalogue/types'
import { messagesOf } from '@/messages'
import type { Locale } from '@/vocabulary'

import { classNames } from '../styles/classNames'
import styles from './Entries.module.css'
import { Entry } from './Entry'

interface Props {
  cards: readonly Card[]
  locale: Locale
  /** `YYYY-MM-DD`: status dates of open projects more than two years before it are marked as old. */
  today: string
  /** Without space above the first one, to align with the neighbouring column. */
  flush?: boolean
}

/** Projects as a ledger; what applies to nearly every row is stated once below it. */
export function Entries({ cards, locale, today, flush = false }: Props) {
  return (
    <>
      <ol className={classNames(styles.entries, flush && styles.flush)}>
        {cards.map((card) => (
          <Entry key={card.code} card={card} locale={locale} today={today} />
        ))}
      </ol>
      {cards.some(({ origin }) => origin === 'compiled') && (
        <p className="note">{messagesOf(locale).origin.unmarked}</p>
      )}
    </>
  )
}
