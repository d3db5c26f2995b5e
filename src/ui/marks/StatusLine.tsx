import { labelOf, STATUSES, type Locale, type Status } from '@/vocabulary'

import { LifeLine } from './LifeLine'

/** A status in word and drawing. */
export function StatusLine({
  status,
  locale,
  width,
}: {
  status: Status
  locale: Locale
  width?: number
}) {
  return (
    <span className="status-line">
      <LifeLine status={status} width={width} />
      <span>{labelOf(STATUSES, status, locale)}</span>
    </span>
  )
}
