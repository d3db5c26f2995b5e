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
    /** The id of a row is shown to nobody who may not read the row; `readsAll`: who reads every one. */
    hidesIds?: { readsAll: Rule }
  }
}

type Row = Record<string, unknown>

/**
 * Takes ids of rows that their reader may not open out of the rows that name them, where the rows'
 * collection says so (`custom.hidesIds`): that there is a restricted document is not told either.
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
  // A name, by which the list of a collection's hooks is read.
  return async function hideReferred({ collection, doc, overrideAccess, req }) {
    if (overrideAccess) return doc as Row
    return hide(collection.flattenedFields, doc as Row, hidden, req)
  }
}

async function hide(
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
        const inner = await hide(field.flattenedFields, value as Row, hidden, req)
        return [[field.name, inner]]
      }
      if (field.type !== 'relationship' && field.type !== 'upload') return []
      const { relationTo } = field
      if (typeof relationTo !== 'string' || !hidden.has(relationTo)) return []
      const isShown = async (one: unknown): Promise<boolean> =>
        // What was filled in was read with the reader's rights.
        typeof one !== 'string' || (await readable(relationTo, req).load(one))
      if (!Array.isArray(value)) return [[field.name, (await isShown(value)) ? value : null]]
      const shown = await Promise.all(value.map(isShown))
      return [[field.name, value.filter((_, at) => shown[at])]]
    }),
  )
  return { ...row, ...Object.fromEntries(changed.flat()) }
}

/** Whether rows can be read by who asks: one query for all the rows of an answer. */
function readable(collection: CollectionSlug, req: PayloadRequest): DataLoader<string, boolean> {
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
      // Of its own: it is no list that the reader asked for.
      ...(req.transactionID ? { req: { transactionID: req.transactionID } } : {}),
    })
    const found = new Set<unknown>(docs.map(({ id }) => id))
    return ids.map((id) => found.has(id))
  }))
}
