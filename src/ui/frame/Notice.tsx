import styles from './Notice.module.css'

/** A page that says one thing: missing, withdrawn, out of reach. */
export function Notice({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <div className={styles.notice}>
      <h1>{title}</h1>
      {children}
    </div>
  )
}
