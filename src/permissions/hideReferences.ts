import DataLoader from 'dataloader'
import type {
  CollectionAfterReadHook,
  CollectionConfig,
  CollectionSlug,
  Config,
  FlattenedField,
  PayloadRequest,
} from 'payload'
import type { Rule } from './rules'

declare module 'payload' {
  interface CollectionCustom {
    /**
     * Hides the ids of these rows from readers who may not read the row. `readsAll` is the rule for
     * those who may read every row.
     */
    hidesIds?: { readsAll: Rule }
  }
}

type Row = Record<string, unknown>

/**
 * Removes the ids of rows that the reader may not open from the rows that refer to them, for
 * collections that ask for it with `custom.hidesIds`. A reader should not even learn that a
 * restricted document exists.
 */
export function hideReferences(config: Config): Config {
  const hidden = new Set(
    config.collections?.filter(({ custom }) => custom?.hidesIds).map(({ slug }) => slug),
  )
  const withHook = (collection: CollectionConfig): CollectionConfig => ({
    ...collection,
    hooks: {
      ...collection.hooks,
      afterRead: [...(collection.hooks?.afterRead ?? []), hideIn(hidden)],
    },
  })
  return { ...config, collections: config.collections?.map(withHook) }
}

function hideIn(hidden: ReadonlySet<string>): CollectionAfterReadHook {
  // Named, because a test lists a collection's hooks by their names.
  return async function hideReferred({ collection, doc, overrideAccess, req }) {
    if (overrideAccess) return doc as Row
    return hideReferencesIn(collection.flattenedFields, doc as Row, hidden, req)
  }
}

async function hideReferencesIn(
  fields: FlattenedField[],
  row: Row,
  hidden: ReadonlySet<string>,
  req: PayloadRequest,
): Promise<Row> {
  const changed = await Promise.all(
    fields.map(async (field): Promise<[string, unknown][]> => {
      const value = 'name' in field ? row[field.name] : undefined
      if (!value) return []
      if (field.type === 'group' || field.type === 'tab') {
        const inner = await hideReferencesIn(field.flattenedFields, value as Row, hidden, req)
        return [[field.name, inner]]
      }
      if (field.type !== 'relationship' && field.type !== 'upload') return []
      const { relationTo } = field
      if (typeof relationTo !== 'string' || !hidden.has(relationTo)) return []
      const isShown = async (one: unknown): Promise<boolean> =>
        // A populated row has already been read with the reader's rights.
        typeof one !== 'string' || (await isReadable(relationTo, one, req))
      if (!Array.isArray(value)) return [[field.name, (await isShown(value)) ? value : null]]
      const shown = await Promise.all(value.map(isShown))
      return [[field.name, value.filter((_, at) => shown[at])]]
    }),
  )
  return { ...row, ...Object.fromEntries(changed.flat()) }
}

/** Whether the requesting user can read a row; all rows of a response are asked for in one query. */
export function isReadable(
  collection: CollectionSlug,
  id: string,
  req: PayloadRequest,
): Promise<boolean> {
  return readableLoader(collection, req).load(id)
}

function readableLoader(
  collection: CollectionSlug,
  req: PayloadRequest,
): DataLoader<string, boolean> {
  const loaders = (req.context.readable ??= {}) as Record<string, DataLoader<string, boolean>>
  return (loaders[collection] ??= new DataLoader(async (ids: readonly string[]) => {
    const { docs } = await req.payload.find({
      collection,
      where: { id: { in: [...ids] } },
      limit: ids.length,
      pagination: false,
      depth: 0,
      select: {},
      overrideAccess: false,
      user: req.user,
      // A request of its own: the reader did not ask for this list.
      ...(req.transactionID ? { req: { transactionID: req.transactionID } } : {}),
    })
    const found = new Set<unknown>(docs.map(({ id }) => id))
    return ids.map((id) => found.has(id))
  }))
}
