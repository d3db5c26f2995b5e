import type { CollectionBeforeOperationHook, Where } from 'payload'
import { LimitRefused } from '../refused'
import { STAFF } from './most'

interface WriteArgs {
  id?: unknown
  limit?: unknown
  where?: Where
}

/**
 * Refuses a change of all rows that a filter finds where these are more than one request writes.
 * With `limit` the request says itself how many, and Payload keeps to it.
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
  if (totalDocs <= STAFF.limit) return args
  const message = `The filter finds ${totalDocs} rows: narrow it, or write a limit of at most ${STAFF.limit}.`
  throw new LimitRefused([{ path: 'limit', message }])
}
