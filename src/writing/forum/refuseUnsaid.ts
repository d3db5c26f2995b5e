import { ValidationError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'

interface WriteArgs {
  data?: { _status?: unknown }
  draft?: boolean
}

/**
 * Refuses a change that leaves open whether it is a draft: Payload would rewrite the public row. It is
 * said by `?draft=true`, or by `_status` in the body. What is said to be a draft is never public,
 * whatever status comes along; an entry is public in all its languages or in none.
 */
export const refuseUnsaid: CollectionBeforeOperationHook = ({
  args,
  collection: { slug },
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess) return args
  const { data, draft } = args as WriteArgs
  if (operation === 'restoreVersion' && draft !== true) {
    // Payload would put a published version before the public, and a draft in the place of it.
    throw refused(slug, 'draft', 'A version is restored as a draft: add draft=true.', req)
  }
  if (operation !== 'create' && operation !== 'update') return args
  if (draft === true) return Object.assign(args, { data: { ...data, _status: 'draft' } })
  const status = data?._status
  if (operation === 'update' && status !== 'draft' && status !== 'published') {
    throw refused(slug, '_status', UNSAID, req)
  }
  return Object.assign(args, {
    publishSpecificLocale: undefined,
    // Of what is taken from the public, only that is judged: a newer draft that lacks something does
    // not keep it there.
    unpublishAllLocales: operation === 'update' && status === 'draft',
  })
}

const UNSAID =
  'Say what this write is: ?draft=true to save a draft, or _status “published” or “draft” in the body.'

function refused(collection: string, path: string, message: string, req: PayloadRequest): Error {
  return new ValidationError({ collection, errors: [{ path, message }] }, req.t)
}
