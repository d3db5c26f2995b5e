import { useSyncExternalStore } from 'react'

/** What stands between this page and the server. */
export interface ConnectionState {
  isOffline: boolean
  isSignedOut: boolean
}

export const OFFLINE = 'You are offline. Nothing was saved. Your text is kept: try again later.'
export const SIGNED_OUT =
  'You are signed out. Nothing was saved. Your text is kept: sign in again, then try again.'

const CONNECTED: ConnectionState = { isOffline: false, isSignedOut: false }
let state = CONNECTED
const listeners = new Set<() => void>()

/** Notes what a request has shown. */
export function note(seen: Partial<ConnectionState>): void {
  const next = { ...state, ...seen }
  if (next.isOffline === state.isOffline && next.isSignedOut === state.isSignedOut) return
  state = next
  for (const listener of listeners) listener()
}

/** The state of the connection, as last seen. */
export function useConnection(): ConnectionState {
  return useSyncExternalStore(
    subscribe,
    () => state,
    () => CONNECTED,
  )
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
