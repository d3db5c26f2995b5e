import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { isTooDeep } from './size'
import { findMalformed, type Reference } from './findMalformed'
import { refuse, type FieldError } from './fieldErrors'
import { writableBy } from './writable'

/** Refuses a write whose values have the wrong type or refer to rows that do not exist. */
export const validateShape: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'create' && operation !== 'update') return args
  const { data } = args as { data?: unknown }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    refuse(collection.slug, [{ path: '', message: 'The body must be a JSON object.' }], req)
    return args
  }
  if (isTooDeep(data)) {
    refuse(collection.slug, [{ path: '', message: 'The body is nested too deep.' }], req)
  }
  const { problems, references } = findMalformed(
    collection.flattenedFields,
    data as Record<string, unknown>,
    writableBy(operation, overrideAccess === true, req),
  )
  const missing = await findMissing(references, overrideAccess === true, req)
  refuse(collection.slug, [...problems, ...missing], req)
  return args
}

/** References to rows that do not exist or that the caller may not read. */
async function findMissing(
  references: Reference[],
  override: boolean,
  req: PayloadRequest,
): Promise<FieldError[]> {
  const byCollection = groupByCollection(references)
  const problems: FieldError[] = []
  for (const [slug, named] of byCollection) {
    const ids = [...new Set(named.map(({ id }) => id))]
    const found = await readableIds(slug, ids, override, req)
    for (const { id, path } of named) {
      if (!found.has(id)) problems.push({ path, message: `There is no entry ${id} in ${slug}.` })
    }
  }
  return problems
}

function groupByCollection(references: Reference[]): Map<string, Reference[]> {
  const groups = new Map<string, Reference[]>()
  for (const reference of references) {
    const group = groups.get(reference.collection)
    if (group) group.push(reference)
    else groups.set(reference.collection, [reference])
  }
  return groups
}

async function readableIds(
  collection: string,
  ids: string[],
  override: boolean,
  req: PayloadRequest,
): Promise<Set<string>> {
  const { docs } = await req.payload.find({
    collection: collection as 'projects',
    where: { id: { in: ids } },
    limit: ids.length,
    pagination: false,
    depth: 0,
    select: {},
    overrideAccess: override,
    user: req.user,
    req,
  })
  return new Set(docs.map(({ id }) => id))
}
