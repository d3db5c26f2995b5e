import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { LibSQLDatabase } from '@payloadcms/db-sqlite/drizzle/libsql'
import { type DrizzleAdapter, upsertRow } from '@payloadcms/drizzle'
import { buildVersionCollectionFields, type CollectionSlug } from 'payload'
import { TransferRefused } from '../errors'
import type { RowSet, WriteRows } from './rows'

/**
 * One transaction for everything: rows may refer to later ones, so references are checked at the
 * end. Nobody else uses the file yet.
 */
export async function writeToSqlite(
  adapter: SQLiteAdapter,
  work: (write: WriteRows) => Promise<void>,
): Promise<void> {
  const transaction = await adapter.beginTransaction()
  const session = transaction === null ? undefined : adapter.sessions[transaction]
  if (transaction === null || !session)
    throw new Error('The embedded database began no transaction.')
  const db = session.db as unknown as LibSQLDatabase
  try {
    await db.run('PRAGMA defer_foreign_keys = ON')
    await work(async (set, rows) => {
      for (const { id, ...row } of rows) {
        await upsertRow({
          // The embedded database's adapter is one of these; the two packages have separate types
          // for it.
          adapter: adapter as unknown as DrizzleAdapter,
          collectionSlug: set.slug,
          customID: set.keepsIds ? id : undefined,
          data: set.versions ? { ...row, latest: row.latest ?? false } : row,
          db,
          fields: fieldsOf(adapter, set),
          ignoreResult: true,
          operation: 'create',
          tableName: tableOf(adapter, set),
        })
      }
    })
    const { rows: dangling } = await db.run('PRAGMA foreign_key_check')
    refuseDangling(dangling)
    await adapter.commitTransaction(transaction)
  } catch (error) {
    await adapter.rollbackTransaction(transaction)
    throw error
  }
}

function refuseDangling([first, ...more]: readonly Record<string, unknown>[]): void {
  if (!first) return
  throw new TransferRefused(
    `The source names what it does not hold: a row of ${String(first.table)} names a missing row of ${String(first.parent)} (${more.length} more). The embedded database keeps no such reference: correct it there first.`,
  )
}

function fieldsOf({ payload }: SQLiteAdapter, { slug, versions }: RowSet) {
  const { config } = payload.collections[slug]
  return versions
    ? buildVersionCollectionFields(payload.config, config, true)
    : config.flattenedFields
}

function tableOf(adapter: SQLiteAdapter, { slug, versions }: RowSet): string {
  const name = snakeCase(slug)
  const table = adapter.tableNameMap.get(
    versions ? `_${name}${adapter.versionsSuffix ?? ''}` : name,
  )
  if (!table) throw new Error(`The embedded database has no table of ${slug}.`)
  return table
}

function snakeCase(slug: CollectionSlug): string {
  return slug.replaceAll('-', '_')
}
