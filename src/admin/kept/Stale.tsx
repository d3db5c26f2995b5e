'use client'
import { Button, toast, useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useRef, useState } from 'react'
import { withUnread } from '@/writing/unread'
import { Differences } from './Differences'
import { compare, type Choices, type Difference } from './merge'
import type { Data } from './units'
import type { Kept } from './useKept'

interface Props {
  kept: Kept
  /** Whether the form has unsaved changes. */
  isModified: boolean
  /** The label of the refused step. */
  retry: string
  /** The form now has both texts, based on the version with this `updatedAt`. */
  onTogether: (updatedAt: string) => void
  onClose: () => void
}

/** After a save on an old version: both texts field by field, and how to put them together. */
export function Stale({ isModified, kept, onClose, onTogether, retry }: Props) {
  const { setData } = useDocumentInfo()
  const router = useRouter()
  const readNewest = useReadNewest()
  const heading = useRef<HTMLHeadingElement>(null)
  const [newest, setNewest] = useState<Data | null>(null)
  const [differences, setDifferences] = useState<Difference[]>([])
  const [choices, setChoices] = useState<Choices>({})
  const [isBusy, setBusy] = useState(false)
  // The texts as they were when the save was refused.
  const refused = useRef(() => {
    void readNewest().then((theirs) => {
      if (!theirs) return
      setNewest(theirs)
      setDifferences(compare(kept.units, { ...kept.read(), theirs }))
    })
  })
  useEffect(() => {
    refused.current()
    heading.current?.focus()
  }, [])

  const isOwn = isModified && differences.some(({ changedBy }) => changedBy !== 'them')

  async function putTogether() {
    if (!newest) return
    setBusy(true)
    if (await kept.rebase(newest, differences, choices)) {
      setData(newest)
      onTogether(String(newest.updatedAt))
    } else toast.error('The newest version could not be read. Please try again.')
    setBusy(false)
  }

  function readAgain() {
    router.refresh()
    onClose()
  }

  return (
    <section aria-label="Changed by somebody else" className="kept kept--stale">
      <h2 ref={heading} tabIndex={-1}>
        Somebody else changed this entry
      </h2>
      <p>
        {isOwn
          ? 'Nothing was saved yet, and your text is still here. What only one of you changed is put together. Where you both changed the same field, choose.'
          : 'Nothing was saved. These fields have changed since you opened it.'}
      </p>
      {newest && differences.length === 0 && <p>The text of this language is the same.</p>}
      <Differences choices={choices} differences={differences} onChoices={setChoices} />
      <div className="kept__answers">
        {isModified ? (
          <Button
            disabled={isBusy || !newest}
            id="put-together"
            margin={false}
            onClick={() => void putTogether()}
            size="medium"
            type="button"
          >
            {`Put together and ${retry.toLowerCase()}`}
          </Button>
        ) : (
          <Button id="read-newest" margin={false} onClick={readAgain} size="medium" type="button">
            Read the newest version
          </Button>
        )}
        <Button
          buttonStyle="secondary"
          disabled={isBusy}
          margin={false}
          onClick={onClose}
          size="medium"
          type="button"
        >
          Not now
        </Button>
      </div>
    </section>
  )
}

/** Reads the newest version of the entry on the screen; null if it cannot be read. */
function useReadNewest(): () => Promise<Data | null> {
  const { collectionSlug, id } = useDocumentInfo()
  const { code: locale } = useLocale()
  const { config } = useConfig()
  return async () => {
    const address = formatAdminURL({
      apiRoute: config.routes.api,
      path: `/${String(collectionSlug)}/${String(id)}?draft=true&depth=0&locale=${locale}&fallback-locale=null`,
    })
    try {
      const response = await fetch(address, { credentials: 'include' })
      return response.ok ? withUnread((await response.json()) as Data) : null
    } catch {
      return null
    }
  }
}
