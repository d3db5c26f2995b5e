import { setTimeout as wait } from 'node:timers/promises'
import type {
  CollectionAfterChangeHook,
  CollectionAfterLoginHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import { TriesRefused } from '../errors'
import { ADDRESS_HEADER, networkOf } from '../requests/address'
import {
  type ThrottledAction,
  createAttempts,
  type Attempts,
  type Attempt,
  type Verdict,
} from './attempts'

const LIMITED_ACTIONS = new Set<string>([
  'login',
  'forgotPassword',
  'resetPassword',
] satisfies ThrottledAction[])

/** Milliseconds before a login is refused: refusing takes work too. */
const REFUSAL_DELAY_MS = 1_000

/**
 * One per process: the configuration is evaluated once for each part that Next bundles separately.
 */
const KEY = Symbol.for('connectivity-catalogue.tries')
type Holder = typeof globalThis & { [KEY]?: Attempts }

/**
 * Refuses attempts to sign in, or to have a password mailed or set, beyond what the address is
 * allowed.
 */
export const limitAttempts: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (req.payloadAPI === 'local') return args
  const isOwn = operation === 'update' && givesCurrentPassword(args)
  if (!isOwn && !LIMITED_ACTIONS.has(operation)) return args
  const action = isOwn ? 'login' : (operation as ThrottledAction)
  const email = isOwn ? req.user?.email : (args as { data?: { email?: unknown } }).data?.email
  const verdict = attempts().check(attemptOf(action, req, email))
  setRateLimitHeaders(verdict, action, req)
  if (!verdict.isAllowed) {
    // A client that retries at once is kept waiting.
    if (operation === 'login') await wait(REFUSAL_DELAY_MS)
    throw new TriesRefused(`Too many tries. Try again in ${formatSeconds(verdict.seconds)}.`)
  }
  // Only logins wait: by now the others hold a transaction, and must not.
  if (verdict.wait > 0 && operation === 'login') await wait(verdict.wait)
  return args
}

/** The current password, which users give to set a new one, can be guessed just like at a login. */
function givesCurrentPassword(args: unknown): boolean {
  const { data } = args as { data?: { currentPassword?: unknown; password?: unknown } }
  return Boolean(data?.currentPassword && data.password)
}

/** A correct current password does not count as an attempt. */
export const forgiveCurrentPassword: CollectionAfterChangeHook = ({ doc, req }) => {
  if (req.payloadAPI === 'local' || req.context.gaveCurrentPassword !== true) return
  attempts().succeed(attemptOf('login', req, (doc as { email?: string }).email))
}

/** A successful login does not count, and its address is now trusted for that account. */
export const forgiveLogin: CollectionAfterLoginHook<{ id: string; email?: string }> = ({
  req,
  user,
}) => {
  if (req.payloadAPI !== 'local') attempts().succeed(attemptOf('login', req, user.email))
}

function attempts(): Attempts {
  return ((globalThis as Holder)[KEY] ??= createAttempts())
}

function attemptOf(action: ThrottledAction, req: PayloadRequest, email: unknown): Attempt {
  return {
    action,
    address: networkOf(req.headers.get(ADDRESS_HEADER) ?? ''),
    account: typeof email === 'string' ? email.toLowerCase().trim().slice(0, 320) : '',
  }
}

/** The headers of the IETF draft on rate limits, and Retry-After. */
function setRateLimitHeaders(
  { isAllowed, limit, remaining, seconds }: Verdict,
  action: ThrottledAction,
  req: PayloadRequest,
) {
  const headers = (req.responseHeaders ??= new Headers())
  headers.set('RateLimit-Policy', `"${action}";q=${limit};w=900`)
  headers.set('RateLimit', `"${action}";r=${remaining};t=${seconds}`)
  if (!isAllowed) headers.set('Retry-After', String(seconds))
}

function formatSeconds(seconds: number): string {
  if (seconds < 90) return `${seconds} seconds`
  return `${Math.ceil(seconds / 60)} minutes`
}
