import type { CodeOf, Term } from './term'

/** Checks whose finding may be right: it is acknowledged with a reason instead of corrected. */
export const UNUSUAL_CHECKS = [
  { code: 'costSize', label: { en: 'Cost below 10,000 or above 200 billion US dollars' } },
  { code: 'placeOutsideState', label: { en: 'Place outside the named state' } },
  { code: 'rateArchived', label: { en: 'Amount whose exchange rate was archived' } },
] as const satisfies readonly Term[]

export type UnusualCheck = CodeOf<typeof UNUSUAL_CHECKS>
