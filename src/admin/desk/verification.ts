import { isOlderThan } from '@/dates'

/**
 * Whether on `today` (`YYYY-MM-DD`) the last verification is certainly over a year ago, or missing.
 */
export function isVerificationDue(lastVerified: string | null | undefined, today: string): boolean {
  return !lastVerified || isOlderThan(lastVerified, 1, today)
}
