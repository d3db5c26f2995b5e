import path from 'node:path'
import type { DatabaseAdapterObj } from 'payload'
import { mongodbDatabase } from './mongodb/adapter'
import { sqliteDatabase } from './sqlite/adapter'

/** Where the catalogue is stored: a file on this machine, or a MongoDB replica set. */
export type DatabasePlace = { engine: 'sqlite'; file: string } | { engine: 'mongodb'; uri: string }

/**
 * The engine that the environment asks for: `DATABASE_URI` with a mongodb address, else the
 * embedded database in `DATA_DIR` (default `data`). Throws for an address of any other kind.
 */
export function databasePlace(env: NodeJS.ProcessEnv = process.env): DatabasePlace {
  const uri = env.DATABASE_URI
  if (!uri) return { engine: 'sqlite', file: path.resolve(env.DATA_DIR || 'data', 'catalogue.db') }
  if (/^mongodb(\+srv)?:\/\//.test(uri)) return { engine: 'mongodb', uri }
  throw new Error(
    'DATABASE_URI must start with mongodb:// or mongodb+srv://; leave it unset for the embedded database.',
  )
}

/** The Payload adapter of that engine: the one place that knows which it is. */
export function databaseAdapter(place: DatabasePlace = databasePlace()): DatabaseAdapterObj {
  return place.engine === 'sqlite' ? sqliteDatabase(place.file) : mongodbDatabase(place.uri)
}
