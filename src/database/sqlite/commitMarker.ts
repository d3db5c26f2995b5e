import Database from 'libsql'

/**
 * A number that changes whenever any connection, of this process or another, commits to the file.
 * It has a connection of its own because SQLite does not count what the asking connection wrote
 * itself.
 */
export function openCommitMarker(file: string): { mark: () => number; close: () => void } {
  let database: Database.Database | undefined
  let version: Database.Statement | undefined
  return {
    mark() {
      database ??= open(file)
      version ??= database.prepare('PRAGMA data_version').raw()
      // Read to the end: an unfinished statement would keep reading the old snapshot.
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
  // In milliseconds; needed only while another process recovers what a third one left behind.
  database.exec('PRAGMA busy_timeout = 2000')
  return database
}
