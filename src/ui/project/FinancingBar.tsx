import type { Funding } from '@/project'
import type { FundingKind } from '@/vocabulary'

import type { FinancingParts } from './financingParts'
import styles from './FinancingBar.module.css'

const WIDTH = 800
const HEIGHT = 30

/** Loans are darkest and grants lightest, with the owners' own money in between. */
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

/** Funding as one bar, with a segment per source; the unnamed rest is a dashed outline. */
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
