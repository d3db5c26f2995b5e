import { isOld, type PartialDate } from '@/dates'

/**
 * Whether the information may be outdated: verified, or its status dated, too long before today
 * (`YYYY-MM-DD`).
 */
export function isStale(
  project: { lastVerified: PartialDate | null; statusDate: PartialDate | null },
  today: string,
): boolean {
  return [project.lastVerified, project.statusDate].some(
    (date) => date !== null && isOld(date, today),
  )
}
