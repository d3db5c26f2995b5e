'use client'
import { useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useRef } from 'react'

/**
 * Ends this person's lock when she leaves the entry, by a link or by closing the tab. Payload ends
 * it only where she confirms that she leaves changes behind.
 */
export function useReleaseLock(): void {
  const { user } = useAuth()
  const { collectionSlug, currentEditor, documentIsLocked, id } = useDocumentInfo()
  const { config } = useConfig()
  const isMine = documentIsLocked === true && idOf(currentEditor) === user?.id
  const address = formatAdminURL({
    apiRoute: config.routes.api,
    path: '/payload-locked-documents',
  })
  const lock = useRef<string | null>(null)

  // Closing a tab leaves time for one request, so the lock's id is asked for while it is held.
  useEffect(() => {
    if (!isMine || !collectionSlug || !id) {
      lock.current = null
      return
    }
    let isStale = false
    const where = new URLSearchParams({
      'where[document.relationTo][equals]': collectionSlug,
      'where[document.value][equals]': String(id),
      depth: '0',
      limit: '1',
    })
    void readLock(`${address}?${where.toString()}`).then((found) => {
      if (!isStale) lock.current = found
    })
    return () => {
      isStale = true
    }
  }, [address, collectionSlug, id, isMine])

  useEffect(() => {
    const release = () => {
      if (!lock.current) return
      void fetch(`${address}/${lock.current}`, {
        method: 'DELETE',
        credentials: 'include',
        keepalive: true,
      }).catch(() => undefined)
      lock.current = null
    }
    window.addEventListener('pagehide', release)
    return () => {
      window.removeEventListener('pagehide', release)
      // The form is also drawn anew in its place, for example when its language changes.
      if (!window.location.pathname.includes(String(id))) release()
    }
  }, [address, id])
}

/** The id of a lock; null if there is none, or nobody answers. */
async function readLock(address: string): Promise<string | null> {
  try {
    const response = await fetch(address, { credentials: 'include' })
    const { docs } = (await response.json()) as { docs?: { id: string }[] }
    return docs?.[0]?.id ?? null
  } catch {
    return null
  }
}

function idOf(user: unknown): unknown {
  return typeof user === 'object' && user ? (user as { id?: unknown }).id : user
}
