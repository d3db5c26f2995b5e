import path from 'node:path'
import type { DatabaseAdapterObj } from 'payload'
import { setting } from '@/settings'
import { mongodbDatabase } from './mongodb/adapter'
import { sqliteDatabase } from './sqlite/adapter'

/** Where the database is: a file on this machine, or a MongoDB replica set. */
export type DatabaseLocation =
  { engine: 'sqlite'; file: string } | { engine: 'mongodb'; uri: string }

/**
 * The database that the settings ask for: `DATABASE_URI` with a mongodb address, else the embedded
 * database in `DATA_DIR`. Throws SettingsRefused for an address of any other kind.
 */
export function databaseLocation(): DatabaseLocation {
  const uri = setting('DATABASE_URI')
  if (uri !== undefined) return { engine: 'mongodb', uri }
  return { engine: 'sqlite', file: path.resolve(setting('DATA_DIR'), 'catalogue.db') }
}

/** The Payload adapter of that engine. Nothing else needs to know which one it is. */
export function databaseAdapter(
  location: DatabaseLocation = databaseLocation(),
): DatabaseAdapterObj {
  return location.engine === 'sqlite'
    ? sqliteDatabase(location.file)
    : mongodbDatabase(location.uri)
}
