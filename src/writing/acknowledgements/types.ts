import type { UnusualCheck } from '@/vocabulary'

/** Something unusual in an entry that may be right. */
export interface Unusual {
  /** Where it stands, such as `locations.0.latitude`. */
  path: string
  /** A sentence that says what is unusual. */
  message: string
  check: UnusualCheck
  /**
   * All that the finding depends on, as short text: another value is another finding. At most
   * MAX_VALUE characters; a long value is given by its digest.
   */
  value: string
}

/** What is named to acknowledge a finding, and why it is right. */
export interface Asked {
  check: UnusualCheck
  path: string
  value: string
  reason: string
}

/** One acknowledgement as the entry keeps it. `by` is the account, `at` ISO 8601 in UTC. */
export interface Acknowledgement extends Asked {
  by: string | null
  at: string
}

export const MAX_VALUE = 300
export const MAX_REASON = 2000

/** More than an entry needs: its lists have two hundred rows at most, with a few findings each. */
export const MAX_ACKNOWLEDGEMENTS = 1000
