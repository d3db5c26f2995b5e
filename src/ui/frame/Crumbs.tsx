import { messagesOf } from '@/messages'
import type { Locale } from '@/vocabulary'

import styles from './Crumbs.module.css'

interface Props {
  /** From the broadest to the narrowest. */
  steps: readonly { label: React.ReactNode; href: string }[]
  locale: Locale
}

/** The breadcrumbs of this page. */
export function Crumbs({ steps, locale }: Props) {
  return (
    <nav className={styles.crumbs} aria-label={messagesOf(locale).site.crumbs}>
      <ol>
        {steps.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
