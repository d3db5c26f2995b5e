import { availableParallelism } from 'node:os'
import type {
  CollectionAfterLoginHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import { createTurns, type Turns } from '../turns'
import { TriesRefused } from '../refused'
import { ADDRESS_HEADER, networkOf } from '../requests/address'

/**
 * A password is checked by a fifth of a second of a processor, in one of the four threads that
 * packing and files share: one at a time on two processors, never more than two.
 */
const HASHING = {
  atOnce: Math.max(1, Math.min(2, availableParallelism() - 1)),
  waiting: 64,
  waitingPerClient: 16,
  patience: 20_000,
}
/** Milliseconds after which a turn that nobody gave back is over. */
const LONGEST_TURN = 30_000
/** Seconds after which another try is welcome. */
const RETRY_AFTER = 5

/** One per process: the configuration is evaluated once for each part that Next bundles apart. */
const KEY = Symbol.for('connectivity-catalogue.hashing')
type Holder = typeof globalThis & { [KEY]?: Hashing }

interface Hashing {
  turns: Turns
  /** What gives back the turn of a request, by its context, which every part of it shares. */
  held: WeakMap<object, () => void>
}

/**
 * Lets a login check its password when it is its turn, fair to each address, and refuses it when too
 * many wait. Before a transaction is open: what waits must not hold the database.
 */
export const awaitHashing: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { held, turns } = hashing()
  // Several logins in one request of GraphQL share its turn.
  if (operation !== 'login' || req.payloadAPI === 'local' || held.has(req.context)) return args
  const client = networkOf(req.headers.get(ADDRESS_HEADER) ?? '')
  const giveBack = await turns.take(client, req.signal ?? undefined)
  if (!giveBack) {
    ;(req.responseHeaders ??= new Headers()).set('Retry-After', String(RETRY_AFTER))
    throw new TriesRefused(
      `Too many people sign in at this moment. Try again in ${RETRY_AFTER} seconds.`,
    )
  }
  const late = setTimeout(giveBack, LONGEST_TURN).unref()
  held.set(req.context, () => {
    clearTimeout(late)
    giveBack()
  })
  return args
}

/** A login that succeeded gives its turn back. */
export const endHashing: CollectionAfterLoginHook = ({ req }) => {
  giveBackTurn(req)
}

/** Gives back the turn of a request that failed, where it has one. */
export function giveBackTurn({ context }: Pick<PayloadRequest, 'context'>): void {
  const { held } = hashing()
  held.get(context)?.()
  held.delete(context)
}

function hashing(): Hashing {
  return ((globalThis as Holder)[KEY] ??= { turns: createTurns(HASHING), held: new WeakMap() })
}
