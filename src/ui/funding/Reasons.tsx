import type { Card } from '@/catalogue/types'
import type { Fit } from '@/forum/fit'
import { messagesOf } from '@/messages'
import type { Locale } from '@/vocabulary'

import { notStatedInWords, reasonsInWords } from './fitWords'
import styles from './Reasons.module.css'

interface Props {
  fit: Fit
  /** The project. */
  card: Pick<Card, 'cost'>
  locale: Locale
}

/** Why a guide may fit a project, in one line: the rules met, and what is not stated. */
export function Reasons({ fit, card, locale }: Props) {
  const { why } = messagesOf(locale).funding
  const notStated = notStatedInWords(fit, locale)
  const reasons = reasonsInWords(fit, card, locale).map(
    ({ name, values }) => `${name.toLowerCase()} ${values}`,
  )
  return (
    <p className={styles.reasons}>
      <b>{why}</b> {reasons.join('; ')}. {notStated && `${notStated}.`}
    </p>
  )
}
