import { sqliteAdapter } from '@payloadcms/db-sqlite'
import path from 'node:path'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'
import { queueTransactions } from '../transactions'
import { indexLocales } from './locales'
import { openWriter, whenFree } from './writer'

/** Pragmas of every connection; waiting is done between statements, never inside one. */
const PRAGMAS = ['PRAGMA busy_timeout = 0', 'PRAGMA foreign_keys = ON', 'PRAGMA synchronous = FULL']

/** True where the schema is made from the collections at once, without migrations: throwaway databases only. */
function mayPush(): boolean {
  return process.env.CATALOGUE_SCHEMA === 'push'
}

/** The embedded database in one file: WAL, real transactions, committed migrations. */
export function sqliteDatabase(file: string): DatabaseAdapterObj {
  const url = `file:${file}`
  const made = sqliteAdapter({
    client: { url },
    idType: 'uuidv7',
    push: mayPush(),
    migrationDir: path.resolve('src/database/migrations'),
    transactionOptions: {},
    wal: { synchronous: 'FULL' },
    beforeSchemaInit: [indexLocales],
  })
  return {
    ...made,
    init: (args) => {
      const adapter = made.init(args)
      const writer = openWriter(url, PRAGMAS)
      const connect = adapter.connect?.bind(adapter)
      const destroy = adapter.destroy?.bind(adapter)
      queueTransactions(adapter as BaseDatabaseAdapter, () => writer.takeCommitError())

      adapter.connect = async (options) => {
        await connect?.(options)
        const { client } = adapter
        for (const pragma of PRAGMAS) await client.execute(pragma)
        const execute = client.execute.bind(client) as (
          statement: unknown,
          args?: unknown,
        ) => ReturnType<typeof client.execute>
        client.execute = ((statement: unknown, values?: unknown) =>
          whenFree(() => execute(statement, values))) as typeof client.execute
        client.transaction = () => writer.transaction()
      }
      adapter.destroy = async () => {
        await destroy?.()
        writer.close()
        adapter.client.close()
      }
      return adapter
    },
  }
}
