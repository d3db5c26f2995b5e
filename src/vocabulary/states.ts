import type { CodeOf, Term } from './term'

import type { Locale } from './locales'

/** A member state. `centroid` is [longitude, latitude] and `bbox` [west, south, east, north], in degrees of WGS 84, rounded outwards to a tenth. */
interface StateTerm extends Term {
  readonly alpha3: string
  readonly capital: string
  readonly currency: string
  readonly languages: readonly Locale[]
  readonly centroid: readonly [number, number]
  readonly bbox: readonly [number, number, number, number]
}

/** The eleven member states of ASEAN by ISO 3166-1 alpha-2; Timor-Leste joined on 26 October 2025. Currencies by ISO 4217. */
export const STATES = [
  {
    code: 'BN',
    alpha3: 'BRN',
    label: { en: 'Brunei Darussalam' },
    capital: 'Bandar Seri Begawan',
    currency: 'BND',
    languages: ['ms'],
    centroid: [114.7, 4.5],
    bbox: [114.0, 4.0, 115.4, 5.1],
  },
  {
    code: 'KH',
    alpha3: 'KHM',
    label: { en: 'Cambodia' },
    capital: 'Phnom Penh',
    currency: 'KHR',
    languages: ['km'],
    centroid: [105.0, 12.7],
    bbox: [102.3, 9.9, 107.7, 14.7],
  },
  {
    code: 'ID',
    alpha3: 'IDN',
    label: { en: 'Indonesia' },
    capital: 'Jakarta',
    currency: 'IDR',
    languages: ['id'],
    centroid: [117.4, -2.4],
    bbox: [94.9, -11.1, 141.1, 6.1],
  },
  {
    code: 'LA',
    alpha3: 'LAO',
    label: { en: 'Lao PDR' },
    capital: 'Vientiane',
    currency: 'LAK',
    languages: ['lo'],
    centroid: [103.8, 18.4],
    bbox: [100.0, 13.9, 107.7, 22.6],
  },
  {
    code: 'MY',
    alpha3: 'MYS',
    label: { en: 'Malaysia' },
    capital: 'Kuala Lumpur',
    currency: 'MYR',
    languages: ['ms'],
    centroid: [109.5, 3.8],
    bbox: [99.6, 0.8, 119.3, 7.4],
  },
  {
    code: 'MM',
    alpha3: 'MMR',
    label: { en: 'Myanmar' },
    capital: 'Nay Pyi Taw',
    currency: 'MMK',
    languages: ['my'],
    centroid: [96.5, 21.1],
    bbox: [92.1, 9.5, 101.2, 28.6],
  },
  {
    code: 'PH',
    alpha3: 'PHL',
    label: { en: 'Philippines' },
    capital: 'Manila',
    currency: 'PHP',
    languages: ['fil', 'en'],
    centroid: [122.9, 11.8],
    bbox: [116.8, 4.5, 126.7, 21.2],
  },
  {
    code: 'SG',
    alpha3: 'SGP',
    label: { en: 'Singapore' },
    capital: 'Singapore',
    currency: 'SGD',
    languages: ['en', 'ms', 'zh', 'ta'],
    centroid: [103.8, 1.35],
    bbox: [103.5, 1.1, 104.2, 1.5],
  },
  {
    code: 'TH',
    alpha3: 'THA',
    label: { en: 'Thailand' },
    capital: 'Bangkok',
    currency: 'THB',
    languages: ['th'],
    centroid: [101.0, 15.1],
    bbox: [97.3, 5.6, 105.7, 20.5],
  },
  {
    code: 'TL',
    alpha3: 'TLS',
    label: { en: 'Timor-Leste' },
    capital: 'Dili',
    currency: 'USD',
    languages: ['pt', 'tet'],
    centroid: [125.8, -8.8],
    bbox: [124.0, -9.6, 127.4, -8.0],
  },
  {
    code: 'VN',
    alpha3: 'VNM',
    label: { en: 'Viet Nam' },
    capital: 'Ha Noi',
    currency: 'VND',
    languages: ['vi'],
    centroid: [106.3, 16.6],
    bbox: [102.1, 8.3, 109.6, 23.4],
  },
] as const satisfies readonly StateTerm[]

export type MemberState = CodeOf<typeof STATES>

/** Countries outside ASEAN that take part in projects or whose organisations do, by ISO 3166-1 alpha-2. */
export const OTHER_COUNTRIES = [
  { code: 'AE', label: { en: 'United Arab Emirates' } },
  { code: 'AU', label: { en: 'Australia' } },
  { code: 'BD', label: { en: 'Bangladesh' } },
  { code: 'CA', label: { en: 'Canada' } },
  { code: 'CN', label: { en: 'China' } },
  { code: 'DE', label: { en: 'Germany' } },
  { code: 'FR', label: { en: 'France' } },
  { code: 'GB', label: { en: 'United Kingdom' } },
  { code: 'GU', label: { en: 'Guam' } },
  { code: 'IN', label: { en: 'India' } },
  { code: 'IT', label: { en: 'Italy' } },
  { code: 'JP', label: { en: 'Japan' } },
  { code: 'KR', label: { en: 'Republic of Korea' } },
  { code: 'NL', label: { en: 'Netherlands' } },
  { code: 'NO', label: { en: 'Norway' } },
  { code: 'NZ', label: { en: 'New Zealand' } },
  { code: 'PG', label: { en: 'Papua New Guinea' } },
  { code: 'US', label: { en: 'United States' } },
] as const satisfies readonly Term[]

export type OtherCountry = CodeOf<typeof OTHER_COUNTRIES>

export function isMemberState(code: string): code is MemberState {
  return STATES.some((state) => state.code === code)
}
