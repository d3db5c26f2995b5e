import { constants } from 'node:fs'
import { access, mkdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { createClient } from '@libsql/client'
import { MongoClient } from 'mongodb'
import { type DatabasePlace, databasePlace } from './engine'

/** Milliseconds: a server that is there answers at once, one that changes its primary in a few seconds. */
const PATIENCE = 5_000

/** The database can't be used as it is asked for. The message is a whole line: what, and what to do. */
export class DatabaseOutOfReach extends Error {
  override readonly name = 'DatabaseOutOfReach'
}

/**
 * Tries the database before Payload does, whose own failure is a page of details. Throws
 * DatabaseOutOfReach, also for a DATABASE_URI that names none. Makes nothing but an empty folder.
 */
export async function reachDatabase(): Promise<void> {
  const place = readPlace()
  try {
    if (place.engine === 'sqlite') await reachFile(place.file)
    else await reachServer(place.uri)
  } catch (error) {
    throw new DatabaseOutOfReach(explain(place, error), { cause: error })
  }
}

function readPlace(): DatabasePlace {
  try {
    return databasePlace()
  } catch (error) {
    throw new DatabaseOutOfReach(messageOf(error), { cause: error })
  }
}

async function reachFile(file: string): Promise<void> {
  const folder = path.dirname(file)
  await mkdir(folder, { recursive: true })
  await access(folder, constants.W_OK)
  if (!(await stat(file).catch(() => null))) return
  await access(file, constants.R_OK | constants.W_OK)
  const client = createClient({ url: `file:${file}` })
  try {
    await client.execute('PRAGMA schema_version')
  } finally {
    client.close()
  }
}

async function reachServer(uri: string): Promise<void> {
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: PATIENCE })
  try {
    await client.connect()
  } finally {
    await client.close()
  }
}

function explain(place: DatabasePlace, error: unknown): string {
  return place.engine === 'sqlite'
    ? `The database file ${place.file} cannot be used (${messageOf(error)}): put a backup in its place, correct its rights, or set DATA_DIR to another folder.`
    : `The database is out of reach (${messageOf(error)}): start it, or correct DATABASE_URI.`
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
