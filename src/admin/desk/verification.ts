import { isOlderThan } from '@/dates'

/** Whether nobody has verified the record for over a year on `today` (`YYYY-MM-DD`): surely so, or never. */
export function isVerificationDue(lastVerified: string | null | undefined, today: string): boolean {
  return !lastVerified || isOlderThan(lastVerified, 1, today)
}
