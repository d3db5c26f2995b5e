import type { Status } from '@/vocabulary'

export type LineStyle = 'identified' | 'prepared' | 'underWay' | 'built' | 'cancelled'

/** How a line is drawn: dotted identified, dashed prepared, solid under way or built, filled when built. */
export function lineStyleOf(status: Status): LineStyle {
  switch (status) {
    case 'identification':
      return 'identified'
    case 'preparation':
      return 'prepared'
    case 'implementation':
      return 'underWay'
    case 'cancelled':
      return 'cancelled'
    default:
      return 'built'
  }
}
