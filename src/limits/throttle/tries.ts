import { createWindows, type Windows } from './windows'

export type Act = 'login' | 'forgotPassword' | 'resetPassword'

/** In milliseconds. */
const WINDOW = 15 * 60 * 1000
const DAYS_30 = 30 * 24 * 60 * 60 * 1000

/** Tries per window: of one address on one account, of one address on any. */
const MAX: Record<Act, { pair: number; address: number }> = {
  login: { pair: 10, address: 100 },
  forgotPassword: { pair: 3, address: 20 },
  resetPassword: { pair: 20, address: 20 },
}
/** For an address from which the account signed in before: others may share it. */
const MAX_KNOWN = 50

/** After so many failures on one account from anywhere, each further try of an unknown address waits. */
const CALM = 30
const LONGEST_WAIT = 4_000
const MAX_WAITING = 50

export interface Try {
  act: Act
  /** As of `networkOf`. */
  address: string
  /** The account's e-mail address in small letters; '' where none is named. */
  account: string
}

export interface Verdict {
  /** Milliseconds to wait before the try goes on. */
  wait: number
  isAllowed: boolean
  limit: number
  remaining: number
  /** To the end of the window. */
  seconds: number
}

export interface Tries {
  /** Counts a try before it is made, so that a hundred at once are a hundred. */
  judge(attempt: Try): Verdict
  /** A try succeeded: it does not count, and its address is known from now on. */
  succeed(attempt: Try): void
}

/**
 * Tries to sign in, by address and account. No account is ever locked: what one address is refused,
 * another is not, so a stranger can't shut anybody out.
 */
export function createTries(now = Date.now): Tries {
  const pairs = createWindows(WINDOW, 20_000, now)
  const addresses = createWindows(WINDOW, 20_000, now)
  const accounts = createWindows(WINDOW, 5_000, now)
  const known = createWindows(DAYS_30, 10_000, now)
  const waiting = createWindows(LONGEST_WAIT, 1, now)
  return {
    judge(attempt) {
      const isKnown = known.tries(knownKey(attempt)) > 0
      const byPair = count(pairs, pairKey(attempt), isKnown ? MAX_KNOWN : MAX[attempt.act].pair)
      if (isKnown || !byPair.isAllowed) return byPair
      const byAddress = count(addresses, addressKey(attempt), MAX[attempt.act].address)
      if (!byAddress.isAllowed) return byAddress
      return attempt.act === 'login' ? slowDown(byPair, attempt) : byPair
    },
    succeed(attempt) {
      pairs.forget(pairKey(attempt))
      addresses.undo(addressKey(attempt))
      accounts.undo(attempt.account)
      known.add(knownKey(attempt))
    },
  }

  function slowDown(verdict: Verdict, { account }: Try): Verdict {
    const over = accounts.add(account).tries - CALM
    if (over <= 0) return verdict
    const isCrowded = waiting.add('all').tries > MAX_WAITING
    return isCrowded
      ? { ...verdict, isAllowed: false, remaining: 0, seconds: LONGEST_WAIT / 1000 }
      : { ...verdict, wait: Math.min(LONGEST_WAIT, over * 250) }
  }
}

function count(windows: Windows, key: string, limit: number): Verdict {
  const { seconds, tries } = windows.add(key)
  return {
    wait: 0,
    isAllowed: tries <= limit,
    limit,
    remaining: Math.max(0, limit - tries),
    seconds,
  }
}

const pairKey = ({ account, act, address }: Try) => `${act} ${address} ${account}`
const addressKey = ({ act, address }: Try) => `${act} ${address}`
const knownKey = ({ account, address }: Try) => `${address} ${account}`
