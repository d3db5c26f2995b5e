import {
  QueryError,
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type PayloadRequest,
} from 'payload'
import { pathsInSort } from './paths'

/**
 * Refuses to sort by fields of related rows that the reader may not read. Payload checks neither
 * whether those rows are readable nor whether the field is hidden, and the order would reveal how
 * their values compare.
 */
export const refuseUnreadableSort: CollectionBeforeOperationHook = async ({
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
    if (await exposesUnreadable(collection.flattenedFields, own, req))
      throw new QueryError([{ path }])
  }
  return args
}

/** Whether the path leads through a relation to something the caller cannot read in every row. */
async function exposesUnreadable(
  fields: FlattenedField[],
  [name, ...rest]: string[],
  req: PayloadRequest,
): Promise<boolean> {
  const field = fields.find((one) => one.name === name)
  if (!field || rest.length === 0) return false
  if (field.type === 'join') return true
  if (field.type !== 'relationship' && field.type !== 'upload') {
    return 'flattenedFields' in field && exposesUnreadable(field.flattenedFields, rest, req)
  }
  if (typeof field.relationTo !== 'string') return true
  const { config } = req.payload.collections[field.relationTo]
  if ((await config.access.read({ req })) !== true) return true
  return (
    (await isUnreadable(config.flattenedFields, rest, req)) ||
    exposesUnreadable(config.flattenedFields, rest, req)
  )
}

/** Whether a field on the path is hidden or not readable by the caller. */
async function isUnreadable(
  fields: FlattenedField[],
  [name, ...rest]: string[],
  req: PayloadRequest,
): Promise<boolean> {
  const field = fields.find((one) => one.name === name)
  if (!field) return false
  if ('hidden' in field && field.hidden) return true
  const read = 'access' in field ? field.access?.read : undefined
  if (read && !(await read({ req }))) return true
  return 'flattenedFields' in field && isUnreadable(field.flattenedFields, rest, req)
}
