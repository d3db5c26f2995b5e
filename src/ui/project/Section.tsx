import styles from './Section.module.css'

interface Props {
  id: string
  title: string
  /** Notes in the margin, below the section on narrow screens. */
  margin?: React.ReactNode
  children: React.ReactNode
}

/** One section of a project's page: title on the left, content, notes in the margin. */
export function Section({ id, title, margin, children }: Props) {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className={styles.content}>{children}</div>
      {margin && <div className={styles.margin}>{margin}</div>}
    </section>
  )
}
