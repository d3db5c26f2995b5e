import type { Payload } from 'payload'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { writeToMongodb } from './mongodb'
import type { WriteRows } from './rows'
import { writeToSqlite } from './sqlite'

/** Calls `work` with a function that writes to an empty catalogue. */
export async function withWriter(
  target: Payload,
  work: (write: WriteRows) => Promise<void>,
): Promise<void> {
  if (target.db.name === 'sqlite') await writeToSqlite(target.db as unknown as SQLiteAdapter, work)
  else await writeToMongodb(target.db as unknown as MongooseAdapter, work)
}
