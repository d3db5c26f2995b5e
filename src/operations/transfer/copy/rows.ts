import type { CollectionSlug, Payload } from 'payload'

/** A stored row as the engine's adapter gives it: all languages, no hooks, no relation resolved. */
export type Row = Record<string, unknown> & { id: string }

/** What is counted and compared apart: the documents of a collection, or their versions. */
export interface RowSet {
  /** As a person reads it: `projects`, or `projects, versions`. */
  name: string
  slug: CollectionSlug
  versions: boolean
  /** Whether ids are the catalogue's own; the engine's own ids mean nothing elsewhere. */
  keepsIds: boolean
}

/** Stores a page of rows as they are: ids, dates and marks unchanged, nothing checked or fired. */
export type WriteRows = (set: RowSet, rows: Row[]) => Promise<void>

/** Stamped by the target itself. */
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
