import { messagesOf } from '@/messages'
import { utcDayOf, type PartialDate } from '@/dates'
import type { Locale, Localised, Origin } from '@/vocabulary'

import { formatDate } from '../format/dates'
import { pickText } from '../text/pickText'

interface Props {
  origin: Origin
  owner: Localised | null
  lastVerified: PartialDate | null
  /** Time of the current publication. */
  updatedAt: string
  locale: Locale
  /** In a list row, only the first half of the sentence is shown. */
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
    const text = brief ? words.compiledShort : words.compiled
    return <>{[text, checked].filter(Boolean).join(brief ? ', ' : '; ')}</>
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
