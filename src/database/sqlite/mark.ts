import Database from 'libsql'

/**
 * A number that differs from before whenever any connection, of this process or of another,
 * committed to the file since. A connection of its own, since SQLite does not count what the asking
 * connection wrote itself.
 */
export function openMark(file: string): { mark: () => number; close: () => void } {
  let database: Database.Database | undefined
  let version: Database.Statement | undefined
  return {
    mark() {
      database ??= open(file)
      version ??= database.prepare('PRAGMA data_version').raw()
      // Read to its end: a statement that is not would go on reading what was there then.
      const [[value] = []] = version.all() as [number][]
      if (value === undefined) throw new Error('The database does not say its version')
      return value
    },
    close() {
      database?.close()
      database = undefined
      version = undefined
    },
  }
}

function open(file: string): Database.Database {
  const database = new Database(file, { readonly: true })
  // Milliseconds; only while another process takes in what a third one left behind.
  database.exec('PRAGMA busy_timeout = 2000')
  return database
}
