import type { Funding } from '@/project'
import type { FundingKind } from '@/vocabulary'

import type { FinancingParts } from './financingParts'
import styles from './FinancingBar.module.css'

const WIDTH = 800
const HEIGHT = 30

/** Borrowed money is ink, given money is the third ink, the owners' own stands between. */
const TONES: Partial<Record<FundingKind, string | undefined>> = {
  loan: styles.borrowed,
  commercialDebt: styles.borrowed,
  bond: styles.borrowed,
  equity: styles.owned,
}

interface Props {
  funding: readonly Funding[]
  parts: FinancingParts | undefined
  label: string
}

/** Funding as one bar, a piece per source; what no source names is a dashed outline. */
export function FinancingBar({ funding, parts, label }: Props) {
  const lengths = (parts?.amounts ?? []).map(
    (amount) => ((amount ?? 0) / (parts?.whole ?? 1)) * WIDTH,
  )
  const starts = lengths.map((_, index) => lengths.slice(0, index).reduce((sum, x) => sum + x, 0))
  const end = lengths.reduce((sum, length) => sum + length, 0)
  return (
    <svg
      className={styles.bar}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {WIDTH - end > 1 && (
        <rect
          className={styles.unnamed}
          x={end + 1}
          y={1}
          width={WIDTH - end - 2}
          height={HEIGHT - 2}
        />
      )}
      {funding.map((row, index) => {
        const length = lengths[index] ?? 0
        return length > 0 ? (
          <rect
            key={index}
            className={TONES[row.kind] ?? styles.given}
            x={starts[index]}
            y={0}
            width={Math.max(length - 2, 1)}
            height={HEIGHT}
          />
        ) : null
      })}
    </svg>
  )
}
