'use client'

import { messagesOf } from '@/messages'
import { Page } from '@/ui/frame/Page'
import { Notice } from '@/ui/notice/Notice'
import { DEFAULT_LOCALE } from '@/vocabulary'

/** Shown for a fault of ours. The framework asks for a client component here. */
export default function Failure({ reset }: { error: Error; reset: () => void }) {
  const locale = DEFAULT_LOCALE
  const words = messagesOf(locale).failure
  return (
    <Page locale={locale}>
      <Notice title={words.title}>
        <p>{words.text}</p>
        <p>
          <button className="button quiet" type="button" onClick={reset}>
            {words.again}
          </button>
        </p>
      </Notice>
    </Page>
  )
}
