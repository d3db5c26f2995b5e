import { availableParallelism } from 'node:os'
import type {
  CollectionAfterLoginHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import { createTurns, type Turns } from '../turns'
import { TriesRefused } from '../errors'
import { ADDRESS_HEADER, networkOf } from '../requests/address'

/**
 * Checking a password takes a fifth of a second of processor time, in one of the four threads
 * shared with compression and files: one at a time on two processors, never more than two.
 */
const TURN_LIMITS = {
  atOnce: Math.max(1, Math.min(2, availableParallelism() - 1)),
  waiting: 64,
  waitingPerClient: 16,
  timeoutMs: 20_000,
}
/** Milliseconds after which a turn that nobody released ends. */
const MAX_TURN_MS = 30_000
/** Seconds after which to try again. */
const RETRY_AFTER_SECONDS = 5

/**
 * One per process: the configuration is evaluated once for each part that Next bundles separately.
 */
const KEY = Symbol.for('connectivity-catalogue.hashing')
type Holder = typeof globalThis & { [KEY]?: Hashing }

interface Hashing {
  turns: Turns
  /**
   * The function that releases a request's turn, by the request's context, which all its parts
   * share.
   */
  held: WeakMap<object, () => void>
}

/**
 * Lets a login check its password when it is its turn, fairly by address, and refuses it when too
 * many are waiting. Runs before a transaction is open: what waits must not hold up the database.
 */
export const awaitHashingTurn: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { held, turns } = hashing()
  // Several logins in one GraphQL request share its turn.
  if (operation !== 'login' || req.payloadAPI === 'local' || held.has(req.context)) return args
  const client = networkOf(req.headers.get(ADDRESS_HEADER) ?? '')
  const release = await turns.take(client, req.signal ?? undefined)
  if (!release) {
    ;(req.responseHeaders ??= new Headers()).set('Retry-After', String(RETRY_AFTER_SECONDS))
    throw new TriesRefused(
      `Too many people sign in at this moment. Try again in ${RETRY_AFTER_SECONDS} seconds.`,
    )
  }
  const timeout = setTimeout(release, MAX_TURN_MS).unref()
  held.set(req.context, () => {
    clearTimeout(timeout)
    release()
  })
  return args
}

/** Releases the turn of a successful login. */
export const endHashingTurn: CollectionAfterLoginHook = ({ req }) => {
  releaseHashingTurn(req)
}

/** Releases the turn of a failed request, if it has one. */
export function releaseHashingTurn({ context }: Pick<PayloadRequest, 'context'>): void {
  const { held } = hashing()
  held.get(context)?.()
  held.delete(context)
}

function hashing(): Hashing {
  return ((globalThis as Holder)[KEY] ??= { turns: createTurns(TURN_LIMITS), held: new WeakMap() })
}
