import type { ProjectWithdrawn } from '@/catalogue/types'
import { utcDayOf } from '@/dates'
import { messagesOf } from '@/messages'
import { formatDate } from '@/ui/format/dates'
import { sitePath } from '@/ui/links/paths'
import { Notice } from '@/ui/frame/Notice'
import { Withdrawn } from '@/ui/frame/Withdrawn'
import type { ForumSubject, Locale } from '@/vocabulary'
import type { ShownPage } from './page'

/** There is nothing at this address. */
export function notFoundPage(locale: Locale): ShownPage {
  const { missing, project } = messagesOf(locale)
  return {
    status: 404,
    title: missing.title,
    body: (
      <Notice title={missing.title}>
        <p>{missing.text}</p>
        <p>
          <a href={sitePath('/projects', locale)}>{project.toList}</a>
        </p>
      </Notice>
    ),
  }
}

/** The project was public and no longer is. */
export function withdrawnPage(found: ProjectWithdrawn, locale: Locale): ShownPage {
  return {
    status: 410,
    title: messagesOf(locale).project.withdrawnTitle(found.code),
    here: 'projects',
    body: <Withdrawn found={found} locale={locale} />,
  }
}

/** Where the entries of the Forum that are still public stand. */
const LISTS = { editions: 'forum', sessions: 'forum', news: 'news', guides: 'funding' } as const

/** An entry of the Forum was public until `at` (ISO 8601 in UTC) and is no longer; nothing else is said of it. */
export function goneEntryPage(subject: ForumSubject, at: string, locale: Locale): ShownPage {
  const { forum: words, funding, news } = messagesOf(locale)
  const list = LISTS[subject]
  const labels = { forum: words.toForum, news: news.toNews, funding: funding.toFunding }
  return {
    status: 410,
    title: words.gone[subject],
    here: list,
    body: (
      <Notice title={words.gone[subject]}>
        <p>{words.goneText(formatDate(utcDayOf(at), locale))}</p>
        <p>
          <a href={sitePath(`/${list}`, locale)}>{labels[list]}</a>
        </p>
      </Notice>
    ),
  }
}

/** The catalogue cannot be read now. */
export function unavailablePage(locale: Locale): ShownPage {
  const words = messagesOf(locale).failure
  return {
    status: 503,
    title: words.unavailableTitle,
    body: (
      <Notice title={words.unavailableTitle}>
        <p>{words.unavailable}</p>
      </Notice>
    ),
  }
}

/** An internal error; `address` is what was requested, to try again. */
export function errorPage(locale: Locale, address: string): ShownPage {
  const words = messagesOf(locale).failure
  return {
    status: 500,
    title: words.title,
    body: (
      <Notice title={words.title}>
        <p>{words.text}</p>
        <p>
          <a className="button quiet" href={address}>
            {words.again}
          </a>
        </p>
      </Notice>
    ),
  }
}
