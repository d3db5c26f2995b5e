'use client'
import { ServerFunctionsProvider, useAuth, useServerFunctions } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import type { ServerFunctionClient } from 'payload'
import { useCallback, useEffect, useRef, type ReactNode } from 'react'
import { removeAllOf, removeExpired } from '../kept/copies'
import { callAgain } from './callAgain'
import { ConnectionNotice } from './ConnectionNotice'
import { note } from './state'
import { readAccount, watchRequests } from './watchRequests'

/**
 * Around every page of the admin: says when the connection or the session is gone, calls again
 * what could not be called, and removes kept texts when their account signs out.
 */
export function Connection({ children }: { children: ReactNode }) {
  const { user } = useAuth()
  const { serverFunction } = useServerFunctions()
  const pathname = usePathname()
  const account = useRef<string | null>(null)
  const id = user ? String(user.id) : null

  useEffect(() => {
    // One person's page is never left to another.
    if (account.current && id && account.current !== id) window.location.reload()
    if (!id) return
    account.current = id
    note({ isSignedOut: false })
  }, [id])

  useEffect(() => {
    if (pathname.endsWith('/logout') && account.current) signOut(account.current)
  }, [id, pathname])

  useEffect(() => {
    removeExpired(localStorage)
    watchRequests({
      isSignedIn: () => account.current !== null,
      onSignOut: () => account.current && signOut(account.current),
    })
    const look = () => {
      if (document.visibilityState === 'visible') void lookForSession(account.current)
    }
    window.addEventListener('focus', look)
    document.addEventListener('visibilitychange', look)
    const lose = () => note({ isOffline: true })
    const regain = () => note({ isOffline: false })
    window.addEventListener('offline', lose)
    window.addEventListener('online', regain)
    return () => {
      window.removeEventListener('focus', look)
      document.removeEventListener('visibilitychange', look)
      window.removeEventListener('offline', lose)
      window.removeEventListener('online', regain)
    }
  }, [])

  const guarded = useCallback<ServerFunctionClient>(
    (sent) => callAgain(serverFunction, sent),
    [serverFunction],
  )
  return (
    <ServerFunctionsProvider serverFunction={guarded}>
      {children}
      <ConnectionNotice isSignedIn={id !== null} />
    </ServerFunctionsProvider>
  )
}

function signOut(account: string): void {
  removeAllOf(localStorage, account)
}

/** Somebody may have signed in, or out, in another tab. */
async function lookForSession(account: string | null): Promise<void> {
  if (!account) return
  const now = await readAccount()
  if (now === undefined) return
  if (now !== null && now !== account) window.location.reload()
  else note({ isSignedOut: now === null })
}
