import type {
  CollectionAfterOperationHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload'
import { checkPrecondition, type Noted } from './check'
import { readIfMatch } from './readIfMatch'
import { PreconditionMalformed } from './refused'

/** Notes what the request is based on; what the catalogue writes by itself is based on nothing. */
export const noteBases: CollectionBeforeOperationHook = ({
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
  const bases = readIfMatch(value)
  const { id } = args as { id?: unknown }
  if (typeof id !== 'string') {
    throw new PreconditionMalformed('If-Match is for one document: name it by its id.')
  }
  req.context.precondition = {
    bases,
    collection: collection.slug,
    id: operation === 'restoreVersion' ? null : id,
  } satisfies Noted
  return args
}

/** What the request is based on: the header, or a parameter where a form can send none. */
function ifMatchOf(req: PayloadRequest): unknown {
  return req.headers.get('if-match') ?? req.query['if-match'] ?? null
}

/**
 * Whether the request says that it is based on another state than the one of `updatedAt`: then the
 * check below refuses it, and its answer says more than any other.
 */
export function isStale(req: PayloadRequest, updatedAt: unknown): boolean {
  const value = ifMatchOf(req)
  if (typeof value !== 'string') return false
  const bases = readIfMatch(value)
  return bases !== '*' && !bases.includes(String(updatedAt))
}

/** The workflow checks projects itself. */
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

/** `ETag` of one document over REST: its `updatedAt` in quotes, for `If-Match`. */
export const tellTag: CollectionAfterOperationHook = (args) => {
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
