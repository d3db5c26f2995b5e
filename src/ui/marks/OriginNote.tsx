import { messagesOf } from '@/messages'
import { utcDayOf, type PartialDate } from '@/dates'
import type { Locale, Localised, Origin } from '@/vocabulary'

import { formatDate } from '../format/dates'
import { pickText } from '../text/pickText'

interface Props {
  origin: Origin
  owner: Localised | null
  lastVerified: PartialDate | null
  /** Instant of the publication that investors see. */
  updatedAt: string
  locale: Locale
  /** In a row of a list the sentence is cut to its first half. */
  brief?: boolean
}

/** Where a record comes from, in words: compiled and when checked, or submitted by whom and approved when. */
export function OriginNote({
  origin,
  owner,
  lastVerified,
  updatedAt,
  locale,
  brief = false,
}: Props) {
  const words = messagesOf(locale).origin
  if (origin === 'compiled') {
    const checked = lastVerified && words.checked(formatDate(lastVerified, locale))
    const said = brief ? words.compiledShort : words.compiled
    return <>{[said, checked].filter(Boolean).join(brief ? ', ' : '; ')}</>
  }
  const { text, lang } = pickText(owner, locale)
  const approved = words.approvedOn(formatDate(utcDayOf(updatedAt), locale))
  if (!text || brief) return <>{`${words.submitted}, ${approved}`}</>
  return (
    <>
      <span lang={lang}>{words.submittedBy(text)}</span>, {approved}
    </>
  )
}
