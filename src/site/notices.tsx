import type { ProjectWithdrawn } from '@/catalogue/types'
import { messagesOf } from '@/messages'
import { sitePath } from '@/ui/links/paths'
import { Notice } from '@/ui/frame/Notice'
import { Withdrawn } from '@/ui/frame/Withdrawn'
import type { Locale } from '@/vocabulary'
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
