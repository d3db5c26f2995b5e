import type { Locale, Localised } from '@/vocabulary'

import { pickText } from './pickText'

/** Text whose paragraphs are separated by blank lines; nothing if there is none. */
export function Paragraphs({ of, locale }: { of: Localised; locale: Locale }) {
  const { lang, text } = pickText(of, locale)
  if (!text) return null
  return (
    <div className="prose" lang={lang}>
      {text.split(/\n\s*\n/).map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
    </div>
  )
}
