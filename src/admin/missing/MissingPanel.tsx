'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'
import { parseUnusual } from '@/writing/acknowledgements'
import type { Missing } from '@/writing/missing/route'
import { MissingList } from './MissingList'

/**
 * Above the form, folded: what is required to submit, and what investors would miss. Both as of the
 * last save, since only the server knows other entries and rates.
 */
export function MissingPanel() {
  const { data, hasSavePermission, id } = useDocumentInfo()
  const { config } = useConfig()
  const [missing, setMissing] = useState<Missing | null>(null)
  const savedAt: unknown = data?.updatedAt
  const address = id
    ? formatAdminURL({ apiRoute: config.routes.api, path: `/projects/${id}/missing` })
    : null
  useEffect(() => {
    if (!address || !hasSavePermission) return
    const leaving = new AbortController()
    readMissing(address, leaving.signal).then(setMissing, () => undefined)
    return () => leaving.abort()
    // Read again after each save.
  }, [address, hasSavePermission, savedAt])
  if (!hasSavePermission) return null
  return (
    <details className="missing">
      <summary>What is required, and what investors would miss</summary>
      {!id && <p>Save a draft first. Both lists then show what it lacks.</p>}
      {missing && (
        <>
          <MissingList
            heading="Required to submit"
            none="Nothing: the entry can be submitted."
            rows={missing.required.map(({ message, path }) => ({
              path,
              message: parseUnusual(message)?.message ?? message,
            }))}
          />
          <MissingList
            heading="What investors would miss"
            note="All of this may stay empty."
            none="Nothing that they look for is empty."
            rows={missing.missed}
          />
        </>
      )}
    </details>
  )
}

/** The lists of the server. Without an answer the lists of the last save stay. */
async function readMissing(address: string, signal: AbortSignal): Promise<Missing> {
  const response = await fetch(address, { credentials: 'include', signal })
  if (!response.ok) throw new Error(`The lists were not read: ${String(response.status)}.`)
  return (await response.json()) as Missing
}
