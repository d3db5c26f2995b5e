import path from 'node:path'
import type { DatabaseAdapterObj } from 'payload'
import { setting } from '@/settings'
import { mongodbDatabase } from './mongodb/adapter'
import { sqliteDatabase } from './sqlite/adapter'

/** Where the catalogue is stored: a file on this machine, or a MongoDB replica set. */
export type DatabasePlace = { engine: 'sqlite'; file: string } | { engine: 'mongodb'; uri: string }

/**
 * The engine that the settings ask for: `DATABASE_URI` with a mongodb address, else the embedded
 * database in `DATA_DIR`. Throws SettingsRefused for an address of any other kind.
 */
export function databasePlace(): DatabasePlace {
  const uri = setting('DATABASE_URI')
  if (uri !== undefined) return { engine: 'mongodb', uri }
  return { engine: 'sqlite', file: path.resolve(setting('DATA_DIR'), 'catalogue.db') }
}

/** The Payload adapter of that engine: the one place that knows which it is. */
export function databaseAdapter(place: DatabasePlace = databasePlace()): DatabaseAdapterObj {
  return place.engine === 'sqlite' ? sqliteDatabase(place.file) : mongodbDatabase(place.uri)
}
