import { type DatabasePlace, databasePlace } from '../engine'
import { checkFile } from './file'
import { keepPrivate } from './keepPrivate'
import { checkServer } from './server'

/** The database can't be used as it is asked for. The message is a whole line: what, and what to do. */
class DatabaseOutOfReach extends Error {
  override readonly name = 'DatabaseOutOfReach'
}

/**
 * Tries the database before Payload does, whose own failure is a page of details. Throws
 * DatabaseOutOfReach, also for a DATABASE_URI that names none or a server without transactions.
 * Makes nothing but an empty folder. From here on, what this process makes is for its user alone.
 */
export async function checkDatabase(): Promise<void> {
  keepPrivate()
  const place = readPlace()
  try {
    if (place.engine === 'sqlite') await checkFile(place.file)
    else await checkServer(place.uri)
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

function explain(place: DatabasePlace, error: unknown): string {
  return place.engine === 'sqlite'
    ? `The database file ${place.file} cannot be used (${messageOf(error)}): put a backup in its place, correct its rights, or set DATA_DIR to another folder.`
    : `The database is out of reach (${messageOf(error)}): start it, or correct DATABASE_URI.`
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

export { keepPrivate }
