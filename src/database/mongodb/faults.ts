/** Codes of the server: a write conflict, and a transaction that it has ended by itself. */
const CONFLICTS = new Set<unknown>([112, 251])

const AWAY = new Set([
  'MongoNetworkError',
  'MongoNetworkTimeoutError',
  'MongoNotConnectedError',
  'MongoPoolClearedError',
  'MongoServerSelectionError',
  'MongoTopologyClosedError',
  'MongoWaitQueueTimeoutError',
  'MongooseServerSelectionError',
  'PoolClearedOnNetworkError',
])

/** Whether a transaction was ended because another write came first: begun anew it may well pass. */
export function isConflict(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code, errorLabels } = error as { code?: unknown; errorLabels?: unknown }
  const isTransient =
    Array.isArray(errorLabels) && errorLabels.includes('TransientTransactionError')
  return CONFLICTS.has(code) || (isTransient && !isAway(error))
}

/** Whether the server could not be asked. */
export function isAway(error: unknown): boolean {
  return error instanceof Error && AWAY.has(error.name)
}
