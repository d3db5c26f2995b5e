import { createClient, type Client, type Transaction } from '@libsql/client'

/** How long a statement waits for another writer, in milliseconds, and how often it asks again. */
const PATIENCE = 10_000
const PAUSE = 15

export function isBusy(error: unknown): boolean {
  return error instanceof Error && /SQLITE_BUSY|database is locked/.test(error.message)
}

/**
 * Runs a statement again while another writer holds the file, pausing in between. SQLite's own
 * busy timeout would block the event loop, and with it the writer that is being waited for.
 */
export async function whenFree<Result>(run: () => Promise<Result>): Promise<Result> {
  const deadline = Date.now() + PATIENCE
  for (;;) {
    try {
      return await run()
    } catch (error) {
      if (!isBusy(error) || Date.now() > deadline) throw error
      await new Promise((resolve) => setTimeout(resolve, PAUSE))
    }
  }
}

/** One connection for all write transactions, and the error of a commit that failed. */
export interface Writer {
  transaction(): Promise<Transaction>
  takeCommitError(): Error | undefined
  close(): void
}

/**
 * The libsql client opens a fresh connection after every transaction and leaves the old one to the
 * garbage collector; this writer keeps one. Only one transaction may be open at a time: callers
 * queue (`queueTransactions`).
 */
export function openWriter(url: string, pragmas: readonly string[]): Writer {
  let client: Client | undefined
  let commitError: Error | undefined

  async function connection(): Promise<Client> {
    if (client) return client
    const made = createClient({ url })
    for (const pragma of pragmas) await made.execute(pragma)
    client = made
    return made
  }

  return {
    async transaction() {
      const writer = await connection()
      await whenFree(() => writer.execute('BEGIN IMMEDIATE'))
      let open = true
      const end = async (statement: 'COMMIT' | 'ROLLBACK'): Promise<void> => {
        if (!open) return
        await writer.execute(statement)
        open = false
      }
      return {
        execute: (statement: Parameters<Client['execute']>[0]) => writer.execute(statement),
        batch: (statements) => Promise.all(statements.map((one) => writer.execute(one))),
        executeMultiple: (sql) => writer.executeMultiple(sql),
        commit: () =>
          whenFree(() => end('COMMIT')).catch((error: unknown) => {
            commitError = error instanceof Error ? error : new Error(String(error))
            throw commitError
          }),
        rollback: () => end('ROLLBACK'),
        close: () => void end('ROLLBACK'),
        get closed() {
          return !open
        },
      }
    },
    takeCommitError() {
      const error = commitError
      commitError = undefined
      return error
    },
    close() {
      client?.close()
      client = undefined
    },
  }
}
