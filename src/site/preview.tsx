import { cardOf } from '@/catalogue/card'
import type { Snapshot } from '@/catalogue/types'
import { messagesOf } from '@/messages'
import type { PublicRecord } from '@/project'
import { Notice } from '@/ui/frame/Notice'
import { PreviewBar } from '@/ui/frame/PreviewBar'
import type { Locale } from '@/vocabulary'
import type { Assets } from './assets'
import { notFoundPage } from './notices'
import type { ShownPage } from './page'
import { showProject } from './project'
import { renderHtml } from './respond'

interface PreviewOptions {
  assets: Assets
  locale: Locale
  snapshot: Snapshot
  /** `YYYY-MM-DD`. */
  today: string
}

/** The page of a project as it would be published now, as HTML: like the public one, and said to be none. */
export function previewHtml(record: PublicRecord, options: PreviewOptions): string {
  const { assets, locale, today } = options
  const { preview } = messagesOf(locale)
  const head = {
    code: record.code,
    kind: 'published',
    shape: 0,
    digest: '',
    current: false,
  } as const
  // No row of the log has this number, so the card is made from this record.
  const row = { ...head, seq: 0, at: today, firstPublishedAt: today }
  const card = cardOf(row, record)
  const found = { kind: 'published', record, card, text: '', seq: 0, history: [] } as const
  const page = showProject({ ...found, history: [] }, options)
  const body = (
    <>
      <PreviewBar locale={locale} />
      {page.body}
    </>
  )
  const title = preview.titleOf(page.title || record.code)
  // Without a canonical address, no search engine keeps it.
  return renderHtml({ ...page, title, canonical: undefined, body }, locale, { assets })
}

/** In the place of a preview: why there is none, as HTML. Nothing is said of entries that the reader may not open. */
export function missingPreviewHtml(
  reason: 'incomplete' | 'missing' | 'signedOut',
  fields: readonly string[],
  { assets, locale }: Pick<PreviewOptions, 'assets' | 'locale'>,
): string {
  return renderHtml(missingPage(reason, fields, locale), locale, { assets })
}

function missingPage(
  reason: 'incomplete' | 'missing' | 'signedOut',
  fields: readonly string[],
  locale: Locale,
): ShownPage {
  if (reason === 'missing') return notFoundPage(locale)
  const { preview } = messagesOf(locale)
  const { text, title } = preview[reason]
  return {
    status: 404,
    title,
    body: (
      <Notice title={title}>
        <p>{text}</p>
        {fields.length > 0 && (
          <ul>
            {fields.map((field) => (
              <li key={field}>{field}</li>
            ))}
          </ul>
        )}
      </Notice>
    ),
  }
}
