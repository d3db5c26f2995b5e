import type { Term } from './term'

/** Environmental and social categories as development banks give them, from the largest possible harm to the least. */
export const SAFEGUARD_CATEGORIES = [
  { code: 'a', label: { en: 'A, significant and irreversible harm possible' } },
  { code: 'b', label: { en: 'B, limited harm possible' } },
  { code: 'c', label: { en: 'C, little or no harm' } },
  { code: 'fi', label: { en: 'FI, through a financial intermediary' } },
] as const satisfies readonly Term[]
