import { messagesOf } from '@/messages'
import type { SourceKey } from '@/project'
import type { Locale } from '@/vocabulary'

import { numbersOf, type SourceNumbers } from './references'
import styles from './Refs.module.css'

interface Props {
  to: SourceKey | readonly SourceKey[]
  numbers: SourceNumbers
  locale: Locale
}

/** Superscript numbers that link to the sources of a statement. */
export function Refs({ to, numbers, locale }: Props) {
  const keys = typeof to === 'string' || to === null ? [to] : to
  return numbersOf(keys, numbers).map((number) => (
    <sup key={number}>
      <a
        className={styles.ref}
        href={`#source-${number}`}
        aria-label={messagesOf(locale).marks.source(number)}
      >
        {number}
      </a>
    </sup>
  ))
}
