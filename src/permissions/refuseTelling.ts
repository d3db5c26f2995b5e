import {
  QueryError,
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type PayloadRequest,
} from 'payload'
import { actorOf } from './actor'
import { pathsInSort, pathsInWhere } from './paths'

interface Query {
  field?: unknown
  joins?: unknown
  sort?: unknown
  where?: unknown
}

/**
 * Refuses to filter or order by a field that names rows whose ids are hidden (`custom.hidesIds`),
 * to all but those who may read every such row: what is found, and in which order, tells that a
 * hidden row is there. For reads, counts and versions, and for writes by a filter.
 */
export const refuseTelling: CollectionBeforeOperationHook = ({
  args,
  collection,
  overrideAccess,
  req,
}) => {
  if (overrideAccess) return args
  const told = pathsIn(args as Query).find((path) => tells(collection.flattenedFields, path, req))
  if (told !== undefined) throw new QueryError([{ path: told }])
  return args
}

function pathsIn({ field, joins, sort, where }: Query): string[] {
  const ofJoins = Object.entries((joins || {}) as Record<string, Query | false>).flatMap(
    ([join, query]) => pathsIn(query || {}).map((path) => `${join}.${path}`),
  )
  const distinct = typeof field === 'string' ? pathsInSort(field) : []
  return [...distinct, ...ofJoins, ...pathsInSort(sort), ...pathsInWhere(where)]
}

function tells(fields: FlattenedField[], path: string, req: PayloadRequest): boolean {
  const [first, ...rest] = path.split('.')
  // A version holds its row under `version`, and names it as its `parent`.
  const isOfVersion = first === 'version' || first === 'parent'
  return namesHidden(fields, isOfVersion ? rest : path.split('.'), req)
}

/** Whether the path leads to a field that names hidden rows, here or behind other relations. */
function namesHidden(
  fields: FlattenedField[],
  [name, ...rest]: string[],
  req: PayloadRequest,
): boolean {
  const field = fields.find((one) => one.name === name)
  if (!field) return false
  if ('flattenedFields' in field) return namesHidden(field.flattenedFields, rest, req)
  return relatedTo(field).some((slug) => {
    const { config } = req.payload.collections[slug]
    const readsAll = config.custom?.hidesIds?.readsAll
    if (readsAll && readsAll(actorOf(req.user)) !== true) return true
    return namesHidden(config.flattenedFields, rest, req)
  })
}

/** The collections behind a relation. One to several collections, such as that of a lock, hides no ids. */
function relatedTo(field: FlattenedField) {
  if (field.type === 'join') return [field.collection].flat()
  if (field.type !== 'relationship' && field.type !== 'upload') return []
  return typeof field.relationTo === 'string' ? [field.relationTo] : []
}
