import { setTimeout as wait } from 'node:timers/promises'
import type {
  CollectionAfterChangeHook,
  CollectionAfterLoginHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import { TriesRefused } from '../refused'
import { ADDRESS_HEADER, networkOf } from '../requests/address'
import { type Act, createTries, type Tries, type Try, type Verdict } from './tries'

const ACTS = new Set<string>(['login', 'forgotPassword', 'resetPassword'] satisfies Act[])

/** Milliseconds before a login is refused: refusing is work too. */
const REFUSAL_DELAY = 1_000

/** One per process: the configuration is evaluated once for each part that Next bundles apart. */
const KEY = Symbol.for('connectivity-catalogue.tries')
type Holder = typeof globalThis & { [KEY]?: Tries }

/** Refuses a try to sign in, or to have a password sent or set, beyond what its address may. */
export const limitTries: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (req.payloadAPI === 'local') return args
  const isOwn = operation === 'update' && givesPresent(args)
  if (!isOwn && !ACTS.has(operation)) return args
  const act = isOwn ? 'login' : (operation as Act)
  const email = isOwn ? req.user?.email : (args as { data?: { email?: unknown } }).data?.email
  const verdict = tries().judge(tryOf(act, req, email))
  say(verdict, act, req)
  if (!verdict.isAllowed) {
    // A client that tries again at once is kept busy waiting.
    if (operation === 'login') await wait(REFUSAL_DELAY)
    throw new TriesRefused(`Too many tries. Try again in ${spanOf(verdict.seconds)}.`)
  }
  // Only a login waits: the others hold a transaction by now, and are given no wait.
  if (verdict.wait > 0 && operation === 'login') await wait(verdict.wait)
  return args
}

/** The present password, which a person gives to set a new one, can be guessed at as at a login. */
function givesPresent(args: unknown): boolean {
  const { data } = args as { data?: { currentPassword?: unknown; password?: unknown } }
  return Boolean(data?.currentPassword && data.password)
}

/** A present password that was right does not count. */
export const countPresent: CollectionAfterChangeHook = ({ doc, req }) => {
  if (req.payloadAPI === 'local' || req.context.gaveCurrentPassword !== true) return
  tries().succeed(tryOf('login', req, (doc as { email?: string }).email))
}

/** A login that succeeded does not count, and its address is trusted with that account. */
export const countSuccess: CollectionAfterLoginHook<{ id: string; email?: string }> = ({
  req,
  user,
}) => {
  if (req.payloadAPI !== 'local') tries().succeed(tryOf('login', req, user.email))
}

function tries(): Tries {
  return ((globalThis as Holder)[KEY] ??= createTries())
}

function tryOf(act: Act, req: PayloadRequest, email: unknown): Try {
  return {
    act,
    address: networkOf(req.headers.get(ADDRESS_HEADER) ?? ''),
    account: typeof email === 'string' ? email.toLowerCase().trim().slice(0, 320) : '',
  }
}

/** The fields of the IETF's draft on rate limits, and Retry-After. */
function say({ isAllowed, limit, remaining, seconds }: Verdict, act: Act, req: PayloadRequest) {
  const headers = (req.responseHeaders ??= new Headers())
  headers.set('RateLimit-Policy', `"${act}";q=${limit};w=900`)
  headers.set('RateLimit', `"${act}";r=${remaining};t=${seconds}`)
  if (!isAllowed) headers.set('Retry-After', String(seconds))
}

function spanOf(seconds: number): string {
  if (seconds < 90) return `${seconds} seconds`
  return `${Math.ceil(seconds / 60)} minutes`
}
