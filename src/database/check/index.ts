import { type DatabaseLocation, databaseLocation } from '../engine'
import { checkFile } from './file'
import { createFilesPrivately } from './privateFiles'
import { checkServer } from './server'

/**
 * The database cannot be used as configured. The message is a complete line: what is wrong, and
 * what to do.
 */
class DatabaseOutOfReach extends Error {
  override readonly name = 'DatabaseOutOfReach'
}

/**
 * Checks the database before Payload connects, whose own failure is a page of details. Throws
 * DatabaseOutOfReach, also for a DATABASE_URI that is not a database address or a server without
 * transactions. Creates nothing but an empty folder. From here on, files that this process creates
 * are readable by its own user only.
 */
export async function checkDatabase(): Promise<void> {
  createFilesPrivately()
  const location = readLocation()
  try {
    if (location.engine === 'sqlite') await checkFile(location.file)
    else await checkServer(location.uri)
  } catch (error) {
    throw new DatabaseOutOfReach(explain(location, error), { cause: error })
  }
}

function readLocation(): DatabaseLocation {
  try {
    return databaseLocation()
  } catch (error) {
    throw new DatabaseOutOfReach(messageOf(error), { cause: error })
  }
}

function explain(location: DatabaseLocation, error: unknown): string {
  return location.engine === 'sqlite'
    ? `The database file ${location.file} cannot be used (${messageOf(error)}): put a backup in its place, correct its rights, or set DATA_DIR to another folder.`
    : `The database is out of reach (${messageOf(error)}): start it, or correct DATABASE_URI.`
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

export { createFilesPrivately }
