import { messagesOf } from '@/messages'
import type { Readiness } from '@/project'
import type { Locale, ReadinessAnswer } from '@/vocabulary'

import { classNames } from '../styles/classNames'
import { CELL_EDGES, notStatedDot, readinessCell } from './readinessCell'
import styles from './ReadinessStrip.module.css'
import { isReadinessStated, speakReadiness } from './speakReadiness'

interface Props {
  steps: readonly Readiness[]
  locale: Locale
  /** Twice the size, on the project's page. */
  large?: boolean
}

/**
 * The nine steps as marks, and how many are done, if any; only words if no step is stated, because a
 * zero would read as a score.
 */
export function ReadinessStrip({ steps, locale, large = false }: Props) {
  if (!isReadinessStated(steps)) {
    return (
      <span className={classNames(styles.readiness, styles.none, large && styles.large)}>
        {messagesOf(locale).marks.readinessNotStated}
      </span>
    )
  }
  const done = steps.filter((step) => step.answer === 'done').length
  const cells = steps.map((step, index) => readinessCell(step.answer, CELL_EDGES[index] ?? 0))
  const dots = steps.map((step, index) => notStatedDot(step.answer, CELL_EDGES[index] ?? 0))
  return (
    <span className={classNames(styles.readiness, large && styles.large)}>
      <svg
        className={styles.strip}
        viewBox="0 0 77 12"
        width={large ? 154 : 77}
        height={large ? 24 : 12}
        role="img"
        aria-label={speakReadiness(steps, locale)}
      >
        <path className={styles.ink} d={cells.map((cell) => cell.ink).join('')} />
        <path className={styles.outline} d={cells.map((cell) => cell.outline).join('')} />
        <path className={styles.dot} d={dots.join('')} />
      </svg>
      {done > 0 && (
        <span aria-hidden="true">
          <b>{done}</b>
          <span className={styles.of}>/{steps.length}</span>
        </span>
      )}
    </span>
  )
}

/** A single mark: in the legend and in the table of the nine steps. */
export function ReadinessCell({ answer, size = 1 }: { answer: ReadinessAnswer; size?: 1 | 2 }) {
  const cell = readinessCell(answer, 0)
  return (
    <svg
      className={classNames(styles.strip, styles.cell)}
      viewBox="0 0 7 12"
      width={7 * size}
      height={12 * size}
      aria-hidden="true"
    >
      <path className={styles.ink} d={cell.ink} />
      <path className={styles.outline} d={cell.outline} />
      <path className={styles.dot} d={notStatedDot(answer, 0)} />
    </svg>
  )
}
