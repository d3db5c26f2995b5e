import { sqliteAdapter, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import path from 'node:path'
import type { DatabaseAdapterObj } from 'payload'
import { indexLocales } from './locales'
import { openCommitMarker } from './commitMarker'
import { openWriter, type Writer, type WriterTransaction } from './writer'

const PRAGMAS = [
  'PRAGMA foreign_keys = ON',
  'PRAGMA synchronous = FULL',
  // Erased data is overwritten and does not linger in free pages of the file.
  'PRAGMA secure_delete = ON',
]

/**
 * In milliseconds. A reader only waits while another process recovers what a third one left behind.
 */
const READER_TIMEOUT = 'PRAGMA busy_timeout = 2000'

/**
 * Whether the schema is created directly from the collections, without migrations: throwaway
 * databases only.
 */
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
      // Each row of a bulk write gets its own transaction: in a shared one, a row that a hook
      // refuses after it was written would be stored along with the others.
      adapter.bulkOperationsSingleTransaction = true
      const writer = openWriter(file, [...PRAGMAS, 'PRAGMA busy_timeout = 0'])
      const { close, mark: commitMarker } = openCommitMarker(file)
      const { connect, destroy } = adapter
      reportFailedCommits(adapter, writer)
      adapter.connect = async function (options) {
        await connect?.call(adapter, options)
        await writeThrough(adapter, writer)
      }
      adapter.destroy = async () => {
        await destroy?.call(adapter)
        writer.close()
        close()
        adapter.client.close()
      }
      return Object.assign(adapter, { commitMarker })
    },
  }
}

/** Sends every write through the writer; reads stay on the connection that Payload opened. */
async function writeThrough({ client }: SQLiteAdapter, writer: Writer): Promise<void> {
  for (const pragma of [...PRAGMAS, READER_TIMEOUT]) await client.execute(pragma)
  const read = client.execute.bind(client)
  client.execute = (statement: Parameters<typeof read>[0]) =>
    isWrite(statement) ? writer.execute(statement) : read(statement)
  client.transaction = () => writer.transaction()
}

function isWrite(statement: string | { sql: string }): boolean {
  const sql = typeof statement === 'string' ? statement : statement.sql
  return /^\s*(?:insert|update|delete|replace)\b/i.test(sql)
}

/**
 * Payload's adapter swallows the error of a failed commit: the client gets a 201 and nothing is
 * stored. Here the transaction remembers its failure, and the commit throws it.
 */
function reportFailedCommits(adapter: SQLiteAdapter, writer: Writer): void {
  const { beginTransaction, commitTransaction } = adapter
  const open = new Map<number | string, WriterTransaction>()

  adapter.beginTransaction = async (options) => {
    const id = await beginTransaction.call(adapter, options)
    const transaction = writer.current()
    if (id !== null && transaction) open.set(id, transaction)
    return id
  }

  adapter.commitTransaction = async (incoming) => {
    const id = await incoming
    const transaction = open.get(id)
    open.delete(id)
    await commitTransaction.call(adapter, id)
    if (transaction?.failure) throw transaction.failure
  }

  const { rollbackTransaction } = adapter
  adapter.rollbackTransaction = async (incoming) => {
    const id = await incoming
    open.delete(id)
    await rollbackTransaction.call(adapter, id)
  }
}
