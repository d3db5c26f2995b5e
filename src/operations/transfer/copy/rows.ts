import type { CollectionSlug, Payload } from 'payload'

/**
 * A stored row as returned by the engine's adapter: all languages, no hooks, no populated
 * relations.
 */
export type Row = Record<string, unknown> & { id: string }

/**
 * A set that is counted and compared by itself: the documents of a collection, or their versions.
 */
export interface RowSet {
  /** As shown to people: `projects`, or `projects, versions`. */
  name: string
  slug: CollectionSlug
  versions: boolean
  /** Whether ids are the catalogue's own; the engine's own ids mean nothing elsewhere. */
  keepsIds: boolean
}

/** Stores a page of rows unchanged, ids and dates included, without checks or hooks. */
export type WriteRows = (set: RowSet, rows: Row[]) => Promise<void>

/** Written by the target itself. */
const MIGRATIONS = 'payload-migrations'

/** Everything that is stored, in the order of copying. */
export function rowSets({ collections }: Payload): RowSet[] {
  return Object.values(collections)
    .map(({ config, customIDType }) => ({ config, keepsIds: customIDType !== undefined }))
    .filter(({ config }) => config.slug !== MIGRATIONS)
    .flatMap(({ config, keepsIds }) => {
      const documents = {
        name: config.slug,
        slug: config.slug,
        versions: false,
        keepsIds,
      }
      if (!config.versions) return [documents]
      return [
        documents,
        { ...documents, name: `${config.slug}, versions`, versions: true, keepsIds: false },
      ]
    })
}
