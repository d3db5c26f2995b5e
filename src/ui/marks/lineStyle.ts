import type { Status } from '@/vocabulary'

export type LineStyle = 'identified' | 'prepared' | 'underWay' | 'built' | 'cancelled'

/**
 * How a line is drawn: dotted for identified, dashed for prepared, solid for under way or built,
 * filled when built.
 */
const LINE_STYLES = {
  identification: 'identified',
  preparation: 'prepared',
  implementation: 'underWay',
  completion: 'built',
  maintenance: 'built',
  decommissioning: 'built',
  decommissioned: 'built',
  cancelled: 'cancelled',
} as const satisfies Record<Status, LineStyle>

export function lineStyleOf(status: Status): LineStyle {
  return LINE_STYLES[status]
}
