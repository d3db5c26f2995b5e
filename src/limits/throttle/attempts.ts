import { createWindows, type Windows } from './windows'

export type ThrottledAction = 'login' | 'forgotPassword' | 'resetPassword'

/** In milliseconds. */
const WINDOW_MS = 15 * 60 * 1000
const THIRTY_DAYS_MS = 30 * 24 * 60 * 60 * 1000

/** Attempts per window: from one address on one account, and from one address on any account. */
const MAX_ATTEMPTS: Record<ThrottledAction, { pair: number; address: number }> = {
  login: { pair: 10, address: 100 },
  forgotPassword: { pair: 3, address: 20 },
  resetPassword: { pair: 20, address: 20 },
}
/** For an address from which the account has signed in before, because others may share it. */
const MAX_KNOWN_ATTEMPTS = 50

/**
 * After this many failures on one account from anywhere, every further attempt from an unknown
 * address has to wait.
 */
const FAILURES_BEFORE_WAIT = 30
const MAX_WAIT_MS = 4_000
const MAX_WAITING = 50

export interface Attempt {
  action: ThrottledAction
  /** As returned by `networkOf`. */
  address: string
  /** The account's e-mail address in lower case; '' if none is given. */
  account: string
}

export interface Verdict {
  /** Milliseconds to wait before the attempt goes ahead. */
  wait: number
  isAllowed: boolean
  limit: number
  remaining: number
  /** Seconds to the end of the window. */
  seconds: number
}

export interface Attempts {
  /** Counts an attempt before it is made, so that a hundred at once count as a hundred. */
  check(attempt: Attempt): Verdict
  /** The attempt succeeded: it does not count, and its address is known from now on. */
  succeed(attempt: Attempt): void
}

/**
 * Attempts to sign in, by address and account. No account is ever locked: an attempt refused from
 * one address is not refused from another, so a stranger cannot lock anyone out.
 */
export function createAttempts(now = Date.now): Attempts {
  const pairs = createWindows(WINDOW_MS, 20_000, now)
  const addresses = createWindows(WINDOW_MS, 20_000, now)
  const accounts = createWindows(WINDOW_MS, 5_000, now)
  const known = createWindows(THIRTY_DAYS_MS, 10_000, now)
  const waiting = createWindows(MAX_WAIT_MS, 1, now)
  return {
    check(attempt) {
      const isKnown = known.attempts(knownKey(attempt)) > 0
      const byPair = count(
        pairs,
        pairKey(attempt),
        isKnown ? MAX_KNOWN_ATTEMPTS : MAX_ATTEMPTS[attempt.action].pair,
      )
      if (isKnown || !byPair.isAllowed) return byPair
      const byAddress = count(addresses, addressKey(attempt), MAX_ATTEMPTS[attempt.action].address)
      if (!byAddress.isAllowed) return byAddress
      return attempt.action === 'login' ? slowDown(byPair, attempt) : byPair
    },
    succeed(attempt) {
      pairs.forget(pairKey(attempt))
      addresses.undo(addressKey(attempt))
      accounts.undo(attempt.account)
      known.add(knownKey(attempt))
    },
  }

  function slowDown(verdict: Verdict, { account }: Attempt): Verdict {
    const over = accounts.add(account).attempts - FAILURES_BEFORE_WAIT
    if (over <= 0) return verdict
    const isCrowded = waiting.add('all').attempts > MAX_WAITING
    return isCrowded
      ? { ...verdict, isAllowed: false, remaining: 0, seconds: MAX_WAIT_MS / 1000 }
      : { ...verdict, wait: Math.min(MAX_WAIT_MS, over * 250) }
  }
}

function count(windows: Windows, key: string, limit: number): Verdict {
  const { seconds, attempts } = windows.add(key)
  return {
    wait: 0,
    isAllowed: attempts <= limit,
    limit,
    remaining: Math.max(0, limit - attempts),
    seconds,
  }
}

const pairKey = ({ account, action, address }: Attempt) => `${action} ${address} ${account}`
const addressKey = ({ action, address }: Attempt) => `${action} ${address}`
const knownKey = ({ account, address }: Attempt) => `${address} ${account}`
