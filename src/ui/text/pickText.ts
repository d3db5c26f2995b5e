import { textIn, type Locale, type Localised } from '@/vocabulary'

/** A text and the language it is in; `lang` is undefined when that is the page's own. */
export function pickText(
  text: Localised | null | undefined,
  locale: Locale,
): { text: string; lang: string | undefined } {
  const found = textIn(text, locale)
  if (!text || text[locale] === found) return { text: found, lang: undefined }
  if (text.en === found) return { text: found, lang: 'en' }
  const other = Object.entries(text).find(([, value]) => value === found)
  return { text: found, lang: other?.[0] }
}
