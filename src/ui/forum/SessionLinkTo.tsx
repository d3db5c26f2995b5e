import type { SessionRecord } from '@/forum/records'
import { labelOf, SESSION_LINKS, type Locale } from '@/vocabulary'

import { pickText } from '../text/pickText'

type SessionLink = SessionRecord['links'][number]

/** One link of a session: its kind, and its own name where it has one. */
export function SessionLinkTo({ link, locale }: { link: SessionLink; locale: Locale }) {
  const { lang, text } = pickText(link.label, locale)
  const kind = labelOf(SESSION_LINKS, link.kind, locale)
  return (
    <a href={link.url}>
      {text ? (
        <>
          {kind}: <span lang={lang}>{text}</span>
        </>
      ) : (
        kind
      )}
    </a>
  )
}
