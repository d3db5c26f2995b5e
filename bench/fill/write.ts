import Database from 'libsql'
import type { TableRows } from './buffer'

/** Writes buffered rows into the database file, a transaction at a time. */
export interface BulkWriter {
  write(tables: readonly TableRows[]): void
  close(): void
}

/** A connection for loading only: after a crash the file must be discarded. */
export function openBulkWriter(file: string): BulkWriter {
  const database = new Database(file)
  database.exec('PRAGMA synchronous = OFF')
  database.exec('PRAGMA cache_size = -200000')
  const insert = ({ columns, rows, table }: TableRows) => {
    const names = columns.map((name) => `"${name}"`).join(', ')
    const places = columns.map(() => '?').join(', ')
    const statement = database.prepare(`INSERT INTO "${table}" (${names}) VALUES (${places})`)
    for (const row of rows) statement.run(...row)
  }
  return {
    write(tables) {
      database.transaction(() => tables.forEach(insert))()
    },
    close() {
      database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
      database.close()
    },
  }
}
