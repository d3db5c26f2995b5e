import { messagesOf } from '@/messages'
import { Page } from '@/ui/frame/Page'
import { Notice } from '@/ui/notice/Notice'
import type { Locale } from '@/vocabulary'

/**
 * A page that reads the catalogue; where the catalogue is out of reach, a page that says so in plain
 * words and needs no script, which an error boundary of the framework does.
 */
export async function answered(
  locale: Locale,
  page: () => Promise<React.ReactNode>,
): Promise<React.ReactNode> {
  try {
    return await page()
  } catch (error) {
    if (!isUnavailable(error)) throw error
    const words = messagesOf(locale).failure
    return (
      <Page locale={locale}>
        <meta name="robots" content="noindex" />
        <Notice title={words.unavailableTitle}>
          <p>{words.unavailable}</p>
        </Notice>
      </Page>
    )
  }
}

/** Told by name: the class exists once in each bundle of the process. */
export function isUnavailable(error: unknown): boolean {
  return error instanceof Error && error.name === 'CatalogueUnavailable'
}
