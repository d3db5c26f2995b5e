import { classNames } from '../styles/classNames'
import styles from './Bars.module.css'
import chartStyles from './chartRow.module.css'

interface Bar {
  label: React.ReactNode
  figure: string
  /** Percentage of the largest, 0 to 100. */
  part: number
  href: string
}

/** Rows whose bottom border is a bar chart; each links to its projects. */
export function Bars({ bars }: { bars: readonly Bar[] }) {
  return (
    <ul>
      {bars.map((bar) => (
        <li
          key={bar.href}
          className={classNames(chartStyles.row, styles.row)}
          style={{ '--part': bar.part } as React.CSSProperties}
        >
          <a href={bar.href}>{bar.label}</a>
          <span className={styles.count}>{bar.figure}</span>
        </li>
      ))}
    </ul>
  )
}
