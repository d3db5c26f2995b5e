import type { DatabaseLocation } from '@/database'
import { TURN_COLLECTIONS } from '@/database/mongodb/names'
import { pathExists } from './files'
import { formatLocation, withServer } from './location'
import { TransferRefused } from './errors'

/** Throws TransferRefused unless the database is empty. Changes nothing. */
export async function refuseNonEmpty(location: DatabaseLocation): Promise<void> {
  const found =
    location.engine === 'sqlite' ? await fileOf(location.file) : await rowsOf(location.uri)
  if (!found) return
  throw new TransferRefused(
    `${formatLocation(location)} is not empty (${found}): name an empty place. Nothing was changed.`,
  )
}

/** SQLite would replay a log left by another database into a new file of the same name. */
async function fileOf(file: string): Promise<string | undefined> {
  for (const name of [file, `${file}-wal`, `${file}-journal`]) {
    if (await pathExists(name)) return `there is ${name}`
  }
  return undefined
}

function rowsOf(uri: string): Promise<string | undefined> {
  return withServer(uri, async (client) => {
    for (const { name } of await client.db().listCollections({}, { nameOnly: true }).toArray()) {
      if (TURN_COLLECTIONS.includes(name) || name.startsWith('system.')) continue
      if (await client.db().collection(name).findOne()) return `there are rows in ${name}`
    }
    return undefined
  })
}
