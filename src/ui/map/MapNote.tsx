import styles from './MapNote.module.css'

/** A note below a map. */
export function MapNote({ children }: { children: React.ReactNode }) {
  return <p className={styles.note}>{children}</p>
}
