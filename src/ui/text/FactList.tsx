import styles from './FactList.module.css'

interface Props {
  facts: readonly { name: React.ReactNode; value: React.ReactNode }[]
}

/** Facts by name, in two columns where there is room. */
export function FactList({ facts }: Props) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, value }, index) => (
        <div key={index}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
