import type { Status } from '@/vocabulary'

import styles from './LifeLine.module.css'

/** The four stops of a project's life; later statuses share the last one. */
const STOPS = ['identification', 'preparation', 'implementation', 'completion']

/** Which stop a status has reached, 0 to 3; undefined for a cancelled project. */
function stopOf(status: Status): number | undefined {
  if (status === 'cancelled') return undefined
  const index = STOPS.indexOf(status)
  return index < 0 ? STOPS.length - 1 : index
}

/** The status as a line with four stops. Decorative: the word is next to it. */
export function LifeLine({ status, width = 46 }: { status: Status; width?: number }) {
  const reached = stopOf(status)
  const at = (index: number) => 4 + (index * (width - 8)) / 3
  const end = width - 4
  return (
    <svg
      className={styles.line}
      viewBox={`0 0 ${width} 12`}
      width={width}
      height={12}
      aria-hidden="true"
    >
      {reached === undefined ? (
        <>
          <path className={styles.cancelled} d={`M4 6H${end}`} />
          <path className={styles.cross} d={`M${width / 2 - 4} 2l8 8m0-8l-8 8`} />
        </>
      ) : (
        <>
          <path className={styles.open} d={`M${at(reached)} 6H${end}`} />
          <path d={`M4 6H${at(reached)}`} />
          {STOPS.map((stop, index) => (
            <circle
              key={stop}
              className={index <= reached ? styles.reached : undefined}
              cx={Number(at(index).toFixed(1))}
              cy={6}
              r={index === reached ? 4 : 2.25}
            />
          ))}
        </>
      )}
    </svg>
  )
}
