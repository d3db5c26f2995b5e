import type { UnusualCheck } from '@/vocabulary'

/** Something unusual in an entry that may nevertheless be right. */
export interface Unusual {
  /** Path of the field, such as `locations.0.latitude`. */
  path: string
  /** A sentence that says what is unusual. */
  message: string
  check: UnusualCheck
  /**
   * Everything the finding depends on, as short text: a different value is a different finding. At
   * most MAX_VALUE characters; a long value is replaced by its digest.
   */
  value: string
}

/** What a request sends to acknowledge a finding, and why the value is right. */
export interface AcknowledgementRequest {
  check: UnusualCheck
  path: string
  value: string
  reason: string
}

/** An acknowledgement as stored with the entry. `by` is the account, `at` is ISO 8601 in UTC. */
export interface Acknowledgement extends AcknowledgementRequest {
  by: string | null
  at: string
}

export const MAX_VALUE = 300
export const MAX_REASON = 2000

/** More than an entry needs: its lists have at most two hundred rows, with a few findings each. */
export const MAX_ACKNOWLEDGEMENTS = 1000
