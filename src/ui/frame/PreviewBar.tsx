import { messagesOf } from '@/messages'
import type { Locale } from '@/vocabulary'
import styles from './PreviewBar.module.css'

/** Above a page that shows what is not public yet. */
export function PreviewBar({ locale }: { locale: Locale }) {
  return (
    <p className={styles.bar} role="note">
      {messagesOf(locale).preview.bar}
    </p>
  )
}
