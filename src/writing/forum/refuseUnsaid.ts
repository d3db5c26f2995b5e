import { ValidationError, type CollectionBeforeOperationHook } from 'payload'

interface WriteArgs {
  data?: { _status?: unknown }
  draft?: boolean
}

/**
 * Refuses a change that leaves open whether it is a draft: Payload would rewrite the public row. It is
 * said by `?draft=true`, or by `_status` in the body.
 */
export const refuseUnsaid: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'update' || overrideAccess) return args
  const { data, draft } = args as WriteArgs
  if (draft === true || data?._status === 'draft' || data?._status === 'published') return args
  const message =
    'Say what this write is: ?draft=true to save a draft, or _status “published” or “draft” in the body.'
  throw new ValidationError(
    { collection: collection.slug, errors: [{ path: '_status', message }] },
    req.t,
  )
}
