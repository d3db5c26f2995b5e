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
 * Refuses to filter or sort by a field that refers to rows with hidden ids (`custom.hidesIds`),
 * except for those who may read every such row: which rows are found, and in what order, would
 * reveal that a hidden row exists. Covers reads, counts and versions, and writes by a filter.
 */
export const refuseExposingQueries: CollectionBeforeOperationHook = ({
  args,
  collection,
  overrideAccess,
  req,
}) => {
  if (overrideAccess) return args
  const exposing = pathsIn(args as Query).find((path) =>
    exposesHidden(collection.flattenedFields, path, req),
  )
  if (exposing !== undefined) throw new QueryError([{ path: exposing }])
  return args
}

function pathsIn({ field, joins, sort, where }: Query): string[] {
  const ofJoins = Object.entries((joins || {}) as Record<string, Query | false>).flatMap(
    ([join, query]) => pathsIn(query || {}).map((path) => `${join}.${path}`),
  )
  const distinct = typeof field === 'string' ? pathsInSort(field) : []
  return [...distinct, ...ofJoins, ...pathsInSort(sort), ...pathsInWhere(where)]
}

function exposesHidden(fields: FlattenedField[], path: string, req: PayloadRequest): boolean {
  const [first, ...rest] = path.split('.')
  // A version holds its row under `version` and refers to it as its `parent`.
  const isOfVersion = first === 'version' || first === 'parent'
  return refersToHidden(fields, isOfVersion ? rest : path.split('.'), req)
}

/**
 * Whether the path leads to a field that refers to hidden rows, here or through other relations.
 */
function refersToHidden(
  fields: FlattenedField[],
  [name, ...rest]: string[],
  req: PayloadRequest,
): boolean {
  const field = fields.find((one) => one.name === name)
  if (!field) return false
  if ('flattenedFields' in field) return refersToHidden(field.flattenedFields, rest, req)
  return relatedTo(field).some((slug) => {
    const { config } = req.payload.collections[slug]
    const readsAll = config.custom?.hidesIds?.readsAll
    if (readsAll && readsAll(actorOf(req.user)) !== true) return true
    return refersToHidden(config.flattenedFields, rest, req)
  })
}

/**
 * The collections behind a relation. A relation to several collections, such as that of a lock,
 * hides no ids.
 */
function relatedTo(field: FlattenedField) {
  if (field.type === 'join') return [field.collection].flat()
  if (field.type !== 'relationship' && field.type !== 'upload') return []
  return typeof field.relationTo === 'string' ? [field.relationTo] : []
}
