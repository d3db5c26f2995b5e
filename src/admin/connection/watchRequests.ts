import { forgetLastWrite, isWriteOfForm, noteWrite } from './lastWrite'
import { note, OFFLINE, SIGNED_OUT } from './state'

type Ask = typeof fetch

/** The browser's own way to ask, before it was watched. */
let ask: Ask | undefined

interface Watcher {
  /** Whether somebody was signed in when the page was loaded. */
  isSignedIn: () => boolean
  onSignOut: () => void
}

/**
 * Watches the requests of Payload's admin, which says “Failed to fetch” without a connection, and
 * without a session that an action is not allowed. Here both are noticed and said in plain words.
 */
export function watchRequests({ isSignedIn, onSignOut }: Watcher): void {
  if (ask) return
  const original = window.fetch.bind(window)
  ask = original
  window.fetch = async (input, init) => {
    const path = pathOf(input)
    if (path === null) return original(input, init)
    if (/^\/api\/users\/logout$/.test(path)) onSignOut()
    const isWrite = isWriteOfForm(init?.method, path)
    if (isWrite) forgetLastWrite()
    const response = await original(input, init).catch((error: unknown) => {
      if (!isNetworkFailure(error)) throw error
      note({ isOffline: true })
      throw new TypeError(OFFLINE, { cause: error })
    })
    note({ isOffline: false })
    const isRefused = response.status === 401 || response.status === 403
    if (!isRefused || !isSignedIn() || !isOfAccount(path) || (await readAccount()) !== null) {
      return isWrite ? noteWrite(response) : response
    }
    note({ isSignedOut: true })
    return Response.json({ errors: [{ message: SIGNED_OUT }] }, { status: response.status })
  }
}

/** The id of the account that is signed in now; null for none, undefined if nobody answers. */
export async function readAccount(): Promise<string | null | undefined> {
  try {
    const response = await (ask ?? fetch)('/api/users/me?depth=0', { credentials: 'include' })
    const { user } = (await response.json()) as { user?: { id?: string } | null }
    return response.ok ? (user?.id ?? null) : undefined
  } catch {
    return undefined
  }
}

/** Whether the server can be reached. */
export async function isReachable(): Promise<boolean> {
  try {
    return (await (ask ?? fetch)('/healthz', { cache: 'no-store', method: 'HEAD' })).ok
  } catch {
    return false
  }
}

/** Whether an error says that there is no connection; an aborted request says nothing about it. */
export function isNetworkFailure(error: unknown): boolean {
  return error instanceof TypeError
}

/** The path of a request to this server; null for any other. */
function pathOf(input: RequestInfo | URL): string | null {
  const url = new URL(input instanceof Request ? input.url : input, window.location.href)
  return url.origin === window.location.origin ? url.pathname : null
}

/** Signing in answers for itself, and a session that cannot be prolonged leads to a page of its own. */
function isOfAccount(path: string): boolean {
  return path.startsWith('/api/') && !/^\/api\/users\/(?:login|logout|me|refresh-token)$/.test(path)
}
