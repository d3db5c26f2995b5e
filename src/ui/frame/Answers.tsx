import styles from './Answers.module.css'

interface Props {
  items: readonly { name: React.ReactNode; value: React.ReactNode }[]
}

/** The few answers that readers look for first, below the title of a page. */
export function Answers({ items }: Props) {
  return (
    <dl className={styles.answers}>
      {items.map(({ name, value }, index) => (
        <div key={index}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** An answer in words, as large as the figures next to it. */
export function AnswerText({ children }: { children: React.ReactNode }) {
  return <span className={styles.text}>{children}</span>
}
