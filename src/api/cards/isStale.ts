import { isOld, type PartialDate } from '@/dates'
import { isOpen, type Status } from '@/vocabulary'

/**
 * Whether the information may be outdated: verified, or its status dated, too long before today
 * (`YYYY-MM-DD`). What is completed or cancelled stays so.
 */
export function isStale(
  project: {
    lastVerified: PartialDate | null
    status: Status
    statusDate: PartialDate | null
  },
  today: string,
): boolean {
  if (!isOpen(project.status)) return false
  return [project.lastVerified, project.statusDate].some(
    (date) => date !== null && isOld(date, today),
  )
}
