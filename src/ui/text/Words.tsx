import type { Locale, Localised } from '@/vocabulary'

import { pickText } from './pickText'

/** A text of a record; marked with its language where that is not the page's. */
export function Words({ of, locale }: { of: Localised | null | undefined; locale: Locale }) {
  const { text, lang } = pickText(of, locale)
  return lang ? <span lang={lang}>{text}</span> : text
}
