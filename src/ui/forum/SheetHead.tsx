import type { Locale, Localised } from '@/vocabulary'

import { pickText } from '../text/pickText'
import styles from './SheetHead.module.css'

interface Props {
  /** What it is, above its title. */
  kind?: React.ReactNode
  title: Localised
  lead?: Localised
  locale: Locale
  /** What stands below the title, such as answers and links. */
  children?: React.ReactNode
}

/** The head of an entry of the Forum: what it is, its title and what is said first. */
export function SheetHead({ kind, title, lead, locale, children }: Props) {
  const { lang, text } = pickText(title, locale)
  const first = pickText(lead, locale)
  return (
    <div className={styles.head}>
      {kind && <p className={styles.kind}>{kind}</p>}
      <h1 lang={lang}>{text}</h1>
      {first.text && (
        <p className={styles.lead} lang={first.lang}>
          {first.text}
        </p>
      )}
      {children}
    </div>
  )
}

/** Links to the same in other forms, as buttons. */
export function Acts({ children }: { children: React.ReactNode }) {
  return <p className={styles.acts}>{children}</p>
}
