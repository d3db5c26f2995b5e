import type { Locale, Localised } from '@/vocabulary'

import { pickText } from '../text/pickText'
import styles from './SheetHead.module.css'

interface Props {
  /** The kind of entry, above its title. */
  kind?: React.ReactNode
  title: Localised
  lead?: Localised
  locale: Locale
  /** Shown below the title, such as answers and links. */
  children?: React.ReactNode
}

/** The head of a Forum page: kind, title and lead. */
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

/** Links to other formats of the same content, as buttons. */
export function Acts({ children }: { children: React.ReactNode }) {
  return <p className={styles.acts}>{children}</p>
}
