import type { ProjectWithdrawn } from '@/catalogue/types'
import { utcDayOf } from '@/dates'
import { messagesOf } from '@/messages'
import type { Locale } from '@/vocabulary'

import { formatDate } from '../format/dates'
import { sitePath } from '../links/paths'
import { Notice } from './Notice'

/** Nothing is shown of a withdrawn project but its code and the day. */
export function Withdrawn({ found, locale }: { found: ProjectWithdrawn; locale: Locale }) {
  const words = messagesOf(locale).project
  return (
    <Notice title={words.withdrawnTitle(found.code)}>
      <p>{words.withdrawnText(formatDate(utcDayOf(found.at), locale))}</p>
      <p>
        <a href={sitePath('/projects', locale)}>{words.toList}</a>
      </p>
    </Notice>
  )
}
