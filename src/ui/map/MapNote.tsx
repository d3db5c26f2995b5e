import styles from './MapNote.module.css'

/** What is said beneath a map. */
export function MapNote({ children }: { children: React.ReactNode }) {
  return <p className={styles.note}>{children}</p>
}
