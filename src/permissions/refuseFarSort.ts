import {
  QueryError,
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type PayloadRequest,
} from 'payload'
import { pathsInSort } from './paths'

/**
 * Refuses to order rows by what their reader may not read of the rows they refer to. Payload asks
 * neither whether those rows are readable nor whether the field is hidden, and an order tells how
 * they compare.
 */
export const refuseFarSort: CollectionBeforeOperationHook = async ({
  args,
  collection,
  overrideAccess,
  req,
}) => {
  const { sort } = args as { sort?: unknown }
  if (overrideAccess || !sort) return args
  for (const path of pathsInSort(sort)) {
    const parts = path.split('.')
    const own = parts[0] === 'version' ? parts.slice(1) : parts
    if (await tells(collection.flattenedFields, own, req)) throw new QueryError([{ path }])
  }
  return args
}

/** Whether the path leads behind a relation, to what the caller can't read in every row. */
async function tells(
  fields: FlattenedField[],
  [name, ...rest]: string[],
  req: PayloadRequest,
): Promise<boolean> {
  const field = fields.find((one) => one.name === name)
  if (!field || rest.length === 0) return false
  if (field.type === 'join') return true
  if (field.type !== 'relationship' && field.type !== 'upload') {
    return 'flattenedFields' in field && tells(field.flattenedFields, rest, req)
  }
  if (typeof field.relationTo !== 'string') return true
  const { config } = req.payload.collections[field.relationTo]
  if ((await config.access.read({ req })) !== true) return true
  return (
    (await isKept(config.flattenedFields, rest, req)) || tells(config.flattenedFields, rest, req)
  )
}

/** Whether a field on the path is hidden, or not read by the caller. */
async function isKept(
  fields: FlattenedField[],
  [name, ...rest]: string[],
  req: PayloadRequest,
): Promise<boolean> {
  const field = fields.find((one) => one.name === name)
  if (!field) return false
  if ('hidden' in field && field.hidden) return true
  const read = 'access' in field ? field.access?.read : undefined
  if (read && !(await read({ req }))) return true
  return 'flattenedFields' in field && isKept(field.flattenedFields, rest, req)
}
