'use client'
import { useConnection } from './state'

/** Says that the connection or the session is gone, at the foot of every page. */
export function ConnectionNotice({ isSignedIn }: { isSignedIn: boolean }) {
  const { isOffline, isSignedOut } = useConnection()
  return (
    <div className="connection" role="status">
      {isOffline ? (
        <p>
          <strong>You are offline.</strong> What you type is kept in this browser. Save it when you
          are online again.
        </p>
      ) : (
        isSignedOut &&
        isSignedIn && (
          <p>
            <strong>You are signed out.</strong> What you typed is kept in this browser.{' '}
            <a href={loginAddress()} rel="noopener" target="_blank">
              Sign in again in a new tab
            </a>
            , then come back here and save.
          </p>
        )
      )}
    </div>
  )
}

function loginAddress(): string {
  const here = window.location.pathname + window.location.search
  return `/admin/login?redirect=${encodeURIComponent(here)}`
}
