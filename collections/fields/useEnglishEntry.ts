'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

type Entry = Readonly<Record<string, unknown>>

interface Asked {
  key: string
  answer: Promise<Entry | null>
}

/** The entry that was asked for last: all texts of a form share one request. */
let asked: Asked | undefined

/** The saved entry of the form in English; null until it is read, and where it can't be. */
export function useEnglishEntry(): Entry | null {
  const { config } = useConfig()
  const { collectionSlug, data, id } = useDocumentInfo()
  const [found, setFound] = useState<{ key: string; entry: Entry | null } | null>(null)
  const address = `${config.routes.api}/${collectionSlug}/${id}?draft=true&depth=0&locale=en&fallback-locale=null`
  const key = `${address} ${String(data?.updatedAt)}`
  useEffect(() => {
    if (id === undefined) return
    let isCurrent = true
    if (asked?.key !== key) asked = { key, answer: read(address) }
    void asked.answer.then((entry) => {
      if (isCurrent) setFound({ key, entry })
    })
    return () => {
      isCurrent = false
    }
  }, [address, id, key])
  return found?.key === key ? found.entry : null
}

async function read(address: string): Promise<Entry | null> {
  try {
    const answer = await fetch(address, { credentials: 'include' })
    return answer.ok ? ((await answer.json()) as Entry) : null
  } catch {
    return null
  }
}
