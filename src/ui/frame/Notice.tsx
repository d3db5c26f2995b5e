import styles from './Notice.module.css'

/** A page with a single message: missing, withdrawn, unavailable. */
export function Notice({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <div className={styles.notice}>
      <h1>{title}</h1>
      {children}
    </div>
  )
}
