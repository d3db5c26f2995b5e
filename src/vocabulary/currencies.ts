import type { CodeOf, Term } from './term'

/** Currencies in which sources give amounts, by ISO 4217. Amounts are in whole units, not in minor ones. */
export const CURRENCIES = [
  { code: 'USD', label: { en: 'US dollar' } },
  { code: 'BND', label: { en: 'Brunei dollar' } },
  { code: 'KHR', label: { en: 'Cambodian riel' } },
  { code: 'IDR', label: { en: 'Indonesian rupiah' } },
  { code: 'LAK', label: { en: 'Lao kip' } },
  { code: 'MYR', label: { en: 'Malaysian ringgit' } },
  { code: 'MMK', label: { en: 'Myanmar kyat' } },
  { code: 'PHP', label: { en: 'Philippine peso' } },
  { code: 'SGD', label: { en: 'Singapore dollar' } },
  { code: 'THB', label: { en: 'Thai baht' } },
  { code: 'VND', label: { en: 'Vietnamese dong' } },
  { code: 'EUR', label: { en: 'Euro' } },
  { code: 'JPY', label: { en: 'Japanese yen' } },
  { code: 'CNY', label: { en: 'Chinese yuan' } },
  { code: 'KRW', label: { en: 'Korean won' } },
  { code: 'AUD', label: { en: 'Australian dollar' } },
  { code: 'GBP', label: { en: 'Pound sterling' } },
  { code: 'INR', label: { en: 'Indian rupee' } },
] as const satisfies readonly Term[]

export type Currency = CodeOf<typeof CURRENCIES>
