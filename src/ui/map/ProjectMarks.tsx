import type { LineStyle } from '../marks/lineStyle'
import { classNames } from '../styles/classNames'
import type { Drawn } from './drawProjects'
import styles from './ProjectMarks.module.css'

const WAYS: Record<LineStyle, string | undefined> = {
  identified: styles.dotted,
  prepared: styles.dashed,
  underWay: undefined,
  built: styles.filled,
  cancelled: styles.cancelled,
}

interface Props {
  drawn: Drawn
  /** Drawn thin and pale, behind the main marks. */
  faint?: boolean
  /** Drawn finer, on a map of the whole region. */
  overview?: boolean
  /** Its row number in the list next to the map; 0 for all without a row. */
  nth?: number
}

/** A line with its casing and stops, in the shape and colour of its sector. */
export function ProjectMarks({ drawn, faint = false, overview = false, nth }: Props) {
  const { sector, style, stops, way } = drawn
  const kinds = [faint && styles.faint, overview && styles.overview]
  return (
    <g className={classNames(styles.marks, sector, WAYS[style], ...kinds)} data-nth={nth}>
      {way && <path className={styles.casing} d={way} />}
      {way && <path className={styles.way} d={way} />}
      <path className={styles.stop} d={stops} />
      {!faint && <path className={styles.eye} d={stops} />}
    </g>
  )
}

/** A short line between two stops, in ink, to show a style in a legend. */
export function SampleMarks({ style }: { style: LineStyle }) {
  return (
    <svg
      className={classNames(styles.marks, styles.ink, WAYS[style])}
      viewBox="0 0 34 10"
      width="34"
      height="10"
      aria-hidden="true"
    >
      <path className={styles.way} d="M3 5H31" />
      <path className={styles.stop} d="M5 5h0M29 5h0" />
      <path className={styles.eye} d="M5 5h0M29 5h0" />
    </svg>
  )
}
