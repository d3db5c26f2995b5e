import type { Side } from './labels'
import type { View } from './mercator'

interface Props {
  view: View
  x: number
  y: number
  side?: Side
  className: string
  children: React.ReactNode
}

/** A text over a map, at a place in the pixels of its view; moves with the map's size. */
export function MapLabel({ view, x, y, side = 'on', className, children }: Props) {
  const percent = (value: number, whole: number) => `${((value / whole) * 100).toFixed(2)}%`
  return (
    <span
      className={`map-label ${side} ${className}`}
      style={{ left: percent(x, view.width), top: percent(y, view.height) }}
    >
      {children}
    </span>
  )
}
