import type { Client, InStatement, Transaction } from '@libsql/client'
import { Sqlite3Client } from '@libsql/client/sqlite3'
import Database from 'libsql'
import { Mutex, WriterBusy } from '../mutex'

/**
 * How long a writer of this process waits for its turn, and for another process, in milliseconds.
 */
const TIMEOUT_MS = 30_000
/** How long to pause before trying again while another process holds the file, in milliseconds. */
const PAUSE_MS = 15

/** A write transaction, with the error of its commit if that failed. */
export interface WriterTransaction extends Transaction {
  readonly failure: Error | undefined
}

/** One connection for everything that this process writes, one transaction at a time. */
export interface Writer {
  transaction(): Promise<WriterTransaction>
  /** Runs a single statement outside any transaction, in one of its own. */
  execute(statement: InStatement): ReturnType<Client['execute']>
  /** The transaction that is open now. */
  current(): WriterTransaction | undefined
  close(): void
}

/**
 * The libsql client opens a fresh connection after every transaction and leaves the old one to the
 * garbage collector; this writer keeps one. A prepared statement that meets a locked file stays
 * active in libsql and prevents its connection from ever ending a transaction, so only an
 * unprepared BEGIN IMMEDIATE is ever tried on a locked file. Waiting happens between statements,
 * because SQLite's own busy timeout would block the event loop. `timeout` is in milliseconds.
 */
export function openWriter(file: string, pragmas: readonly string[], timeout = TIMEOUT_MS): Writer {
  const mutex = new Mutex()
  let connection: Connection | undefined
  let current: WriterTransaction | undefined

  function connect(): Connection {
    if (connection) return connection
    const database = new Database(file)
    for (const pragma of pragmas) database.exec(pragma)
    connection = { database, client: new Sqlite3Client(file, {}, database, 'number') }
    return connection
  }

  async function transaction(): Promise<WriterTransaction> {
    const release = await mutex.acquire(timeout)
    try {
      const { client, database } = connect()
      await beginWhenFree(database, timeout)
      current = openTransaction(client, () => {
        current = undefined
        release()
      })
      return current
    } catch (error) {
      release()
      throw error
    }
  }

  return {
    transaction,
    async execute(statement) {
      const single = await transaction()
      try {
        const result = await single.execute(statement)
        await single.commit()
        return result
      } catch (error) {
        await single.rollback()
        throw error
      }
    },
    current: () => current,
    close() {
      connection?.client.close()
      connection = undefined
    },
  }
}

/** One connection, as the driver sees it and as Payload's adapter uses it. */
interface Connection {
  database: Database.Database
  client: Client
}

async function beginWhenFree(database: Database.Database, timeout: number): Promise<void> {
  const deadline = Date.now() + timeout
  for (;;) {
    try {
      database.exec('BEGIN IMMEDIATE')
      return
    } catch (error) {
      // The driver's errors may come from another realm, so they are recognised by their text and
      // not by their class.
      if (!String(error).includes('database is locked')) throw error
      if (Date.now() > deadline) throw new WriterBusy()
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    }
  }
}

function openTransaction(client: Client, ended: () => void): WriterTransaction {
  let open = true
  let failure: Error | undefined

  async function rollback(): Promise<void> {
    if (!open) return
    open = false
    try {
      await client.execute('ROLLBACK')
    } finally {
      ended()
    }
  }

  return {
    execute: (statement: InStatement) => client.execute(statement),
    batch: (statements) => Promise.all(statements.map((one) => client.execute(one))),
    executeMultiple: (sql) => client.executeMultiple(sql),
    async commit() {
      if (!open) return
      try {
        await client.execute('COMMIT')
      } catch (error) {
        failure = error instanceof Error ? error : new Error(String(error))
        await rollback()
        throw failure
      }
      open = false
      ended()
    },
    rollback,
    close: () => void rollback(),
    get closed() {
      return !open
    },
    get failure() {
      return failure
    },
  }
}
