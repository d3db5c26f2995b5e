import { classNames } from '../styles/classNames'
import type { Side } from './labels'
import styles from './MapLabel.module.css'
import type { View } from '@/basemap/mercator'

type Kind = 'degree' | 'place' | 'sea' | 'state'

const KINDS: Record<Kind, string | undefined> = {
  degree: styles.degree,
  place: undefined,
  sea: styles.sea,
  state: styles.state,
}

const SIDES: Record<Side, string | undefined> = {
  right: styles.right,
  left: styles.left,
  above: styles.above,
  below: styles.below,
  on: undefined,
}

interface Props {
  view: View
  x: number
  y: number
  side?: Side
  kind: Kind
  /** On a small map. */
  small?: boolean
  /** Hidden on small screens. */
  wideOnly?: boolean
  children: React.ReactNode
}

/** A text over a map, positioned in the pixels of its view; scales with the map. */
export function MapLabel({ view, x, y, side = 'on', kind, small, wideOnly, children }: Props) {
  const percent = (value: number, whole: number) => `${((value / whole) * 100).toFixed(2)}%`
  return (
    <span
      className={classNames(
        styles.label,
        SIDES[side],
        KINDS[kind],
        small && styles.small,
        wideOnly && styles.wideOnly,
      )}
      style={{ left: percent(x, view.width), top: percent(y, view.height) }}
    >
      {children}
    </span>
  )
}
