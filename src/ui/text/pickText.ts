import { textIn, type Locale, type Localised } from '@/vocabulary'

/** A text and the language it is in; `lang` is undefined when that is the page's own. */
export function pickText(
  text: Localised | null | undefined,
  locale: Locale,
): { text: string; lang: string | undefined } {
  const found = textIn(text, locale)
  return { text: unbroken(found), lang: languageOf(found, text, locale) }
}

function languageOf(
  found: string,
  text: Localised | null | undefined,
  locale: Locale,
): string | undefined {
  if (!text || text[locale] === found) return undefined
  if (text.en === found) return 'en'
  return Object.entries(text).find(([, value]) => value === found)?.[0]
}

/** A part and its number, which no line may end between. */
const NUMBERED =
  /\b(Berth|Line|Lot|Package|Part|Phase|Section|Stage|Terminal|Unit) (?=\d|[IVX]+\b)/g

function unbroken(text: string): string {
  return text.replace(NUMBERED, '$1\u00a0')
}
