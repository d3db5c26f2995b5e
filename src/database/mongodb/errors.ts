/** Server error codes: a write conflict, and a transaction that the server has ended by itself. */
const CONFLICTS = new Set<unknown>([112, 251])

const UNREACHABLE = new Set([
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

/**
 * Whether a transaction was aborted because another write came first: it may well succeed if
 * restarted.
 */
export function isConflict(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code, errorLabels } = error as { code?: unknown; errorLabels?: unknown }
  const isTransient =
    Array.isArray(errorLabels) && errorLabels.includes('TransientTransactionError')
  return CONFLICTS.has(code) || (isTransient && !isUnreachable(error))
}

/** Whether the server could not be reached. */
export function isUnreachable(error: unknown): boolean {
  return error instanceof Error && UNREACHABLE.has(error.name)
}
