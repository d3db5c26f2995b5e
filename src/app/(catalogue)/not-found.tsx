import { messagesOf } from '@/messages'
import { Page } from '@/ui/frame/Page'
import { sitePath } from '@/ui/links/paths'
import { Notice } from '@/ui/notice/Notice'
import { DEFAULT_LOCALE } from '@/vocabulary'

export default function NotFound() {
  const locale = DEFAULT_LOCALE
  const { missing, project } = messagesOf(locale)
  return (
    <Page locale={locale}>
      <Notice title={missing.title}>
        <p>{missing.text}</p>
        <p>
          <a href={sitePath('/projects', locale)}>{project.toList}</a>
        </p>
      </Notice>
    </Page>
  )
}
