/** The languages of the catalogue's data, English first; every other falls back to English. BCP 47 codes. */
export const LOCALES = [
  { code: 'en', label: 'English', own: 'English' },
  { code: 'id', label: 'Indonesian', own: 'Bahasa Indonesia' },
  { code: 'ms', label: 'Malay', own: 'Bahasa Melayu' },
  { code: 'fil', label: 'Filipino', own: 'Filipino' },
  { code: 'th', label: 'Thai', own: 'ไทย' },
  { code: 'vi', label: 'Vietnamese', own: 'Tiếng Việt' },
  { code: 'km', label: 'Khmer', own: 'ខ្មែរ' },
  { code: 'lo', label: 'Lao', own: 'ລາວ' },
  { code: 'my', label: 'Burmese', own: 'မြန်မာ' },
  { code: 'ta', label: 'Tamil', own: 'தமிழ்' },
  { code: 'zh', label: 'Chinese', own: '中文' },
  { code: 'pt', label: 'Portuguese', own: 'Português' },
  { code: 'tet', label: 'Tetum', own: 'Tetun' },
  { code: 'ko', label: 'Korean', own: '한국어' },
] as const

export type Locale = (typeof LOCALES)[number]['code']

export const DEFAULT_LOCALE = 'en' satisfies Locale

/** A text by language. English is there wherever any other is, except in drafts. */
export type Localised = Partial<Record<Locale, string>>

/** The text in `locale`, else in English, else in the first language that has one, else ''. */
export function textIn(text: Localised | null | undefined, locale: Locale): string {
  if (!text) return ''
  return text[locale] || text.en || Object.values(text).find(Boolean) || ''
}

export function isLocale(code: string): code is Locale {
  return LOCALES.some((locale) => locale.code === code)
}
