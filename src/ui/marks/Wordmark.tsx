import styles from './Wordmark.module.css'

/** The logo of the catalogue: a line with three stops, the first one reached. */
export function Wordmark() {
  return (
    <svg className={styles.wordmark} viewBox="0 0 34 22" width="34" height="22" aria-hidden="true">
      <path d="M4 17 13.5 5.5 30 11" />
      <circle className={styles.reached} cx="4" cy="17" r="3" />
      <circle cx="13.5" cy="5.5" r="3" />
      <circle cx="30" cy="11" r="3" />
    </svg>
  )
}
