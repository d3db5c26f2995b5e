import type { Term } from './term'

/** What an amount of money covers. */
export const MONEY_SCOPES = [
  { code: 'wholeProject', label: { en: 'Whole project' } },
  { code: 'phase', label: { en: 'One phase' } },
  { code: 'contract', label: { en: 'One contract' } },
  { code: 'financing', label: { en: 'Financing' } },
  { code: 'concession', label: { en: 'Concession' } },
  { code: 'programme', label: { en: 'Whole programme' } },
] as const satisfies readonly Term[]
