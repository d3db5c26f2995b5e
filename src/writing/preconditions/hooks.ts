import type {
  CollectionAfterOperationHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload'
import { checkPrecondition, type NotedIfMatch } from './checkPrecondition'
import { readIfMatch } from './readIfMatch'
import { PreconditionMalformed } from './errors'

/**
 * Records what the request is based on; what the catalogue writes by itself is based on nothing.
 */
export const noteIfMatch: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || !['delete', 'restoreVersion', 'update'].includes(operation)) return args
  const value = ifMatchOf(req)
  if (value === null) return args
  if (typeof value !== 'string') throw new PreconditionMalformed('If-Match is given once.')
  const ifMatch = readIfMatch(value)
  const { id } = args as { id?: unknown }
  if (typeof id !== 'string') {
    throw new PreconditionMalformed('If-Match is for one document: name it by its id.')
  }
  req.context.precondition = {
    ifMatch,
    collection: collection.slug,
    id: operation === 'restoreVersion' ? null : id,
  } satisfies NotedIfMatch
  return args
}

/** What the request is based on: the header, or a parameter where a form cannot send headers. */
function ifMatchOf(req: PayloadRequest): unknown {
  return req.headers.get('if-match') ?? req.query['if-match'] ?? null
}

/**
 * Whether the request is based on another version than that of `updatedAt`: the check below then
 * refuses it, and its message says more than any other.
 */
export function isStale(req: PayloadRequest, updatedAt: unknown): boolean {
  const value = ifMatchOf(req)
  if (typeof value !== 'string') return false
  const ifMatch = readIfMatch(value)
  return ifMatch !== '*' && !ifMatch.includes(String(updatedAt))
}

/** Projects are checked by the workflow itself. */
export const checkUpdate: CollectionBeforeValidateHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update') return data
  await checkPrecondition(req, collection, originalDoc as { id: string }, data)
  return data
}

export const checkDelete: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  await checkPrecondition(req, collection, { id: String(id) })
}

/** Sets the `ETag` of a single document over REST: its `updatedAt` in quotes, for `If-Match`. */
export const setETag: CollectionAfterOperationHook = (args) => {
  const { collection, operation, req } = args
  const result = args.result as { id?: unknown; updatedAt?: unknown } | null
  const asked = req.routeParams
  if (operation !== 'findByID' && operation !== 'updateByID') return result
  if (req.payloadAPI !== 'REST' || asked?.collection !== collection.slug) return result
  if (asked.id !== result?.id || typeof result?.updatedAt !== 'string') return result
  req.responseHeaders ??= new Headers()
  req.responseHeaders.set('ETag', `"${result.updatedAt}"`)
  return result
}
