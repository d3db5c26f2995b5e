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
  /** Date of the newest source of a compiled record. */
  latestNews?: PartialDate | null
  /** In a list row, only the first half of the sentence is shown. */
  brief?: boolean
}

/** Where a record comes from, in words: compiled, when its sources were read and how recent they are, or submitted by whom and approved when. */
export function OriginNote({
  origin,
  owner,
  lastVerified,
  updatedAt,
  latestNews,
  locale,
  brief = false,
}: Props) {
  const words = messagesOf(locale).origin
  if (origin === 'compiled') {
    const read = lastVerified && words.sourcesRead(formatDate(lastVerified, locale))
    const news = latestNews && words.latestNews(formatDate(latestNews.slice(0, 7), locale))
    const dates = [read, news].filter(Boolean).join('; ')
    return <>{[words.compiled, dates].filter(Boolean).join('. ')}</>
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
