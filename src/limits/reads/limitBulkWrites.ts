import type { CollectionBeforeOperationHook, Where } from 'payload'
import { LimitRefused } from '../errors'
import { STAFF_LIMITS } from './readLimits'

interface WriteArgs {
  id?: unknown
  limit?: unknown
  where?: Where
}

/**
 * Refuses to change all rows that a filter finds if they are more than one request may write. With
 * `limit` the request itself says how many, and Payload respects that.
 */
export const limitBulkWrites: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  const { id, limit, where } = args as WriteArgs
  if (operation !== 'update' || overrideAccess === true || id !== undefined || !where) return args
  if (typeof limit === 'number' && limit > 0) return args
  const { totalDocs } = await req.payload.count({
    collection: collection.slug,
    where,
    overrideAccess: false,
    user: req.user,
    req,
  })
  if (totalDocs <= STAFF_LIMITS.limit) return args
  const message = `The filter finds ${totalDocs} rows: narrow it, or write a limit of at most ${STAFF_LIMITS.limit}.`
  throw new LimitRefused([{ path: 'limit', message }])
}
