import type { Sector } from '@/vocabulary'

import { classNames } from '../styles/classNames'
import styles from './SectorMark.module.css'

const SHAPES = {
  transport: (
    <>
      <circle cx="8" cy="8" r="6.25" />
      <path d="M1.75 8h12.5" />
    </>
  ),
  energy: (
    <>
      <path d="M8 1.25 14.75 8 8 14.75 1.25 8z" />
      <path d="M8.75 4.5 6.4 8.3h3.2l-2.4 3.4" />
    </>
  ),
  smartCities: (
    <>
      <path d="M2 2h12v12H2z" />
      <path d="M8 2v12M2 8h6M8 5.5h6M8 10.5h6" />
    </>
  ),
} satisfies Record<Sector, React.ReactNode>

/**
 * The shape of a sector, distinguishable without colour: circle, diamond, square. Decorative, next
 * to a word.
 */
export function SectorMark({ sector, size = 14 }: { sector: Sector; size?: number }) {
  return (
    <svg
      className={classNames(styles.mark, sector)}
      viewBox="0 0 16 16"
      width={size}
      height={size}
      aria-hidden="true"
    >
      {SHAPES[sector]}
    </svg>
  )
}
