import type { DatabaseLocation } from '@/database'
import { TURN_COLLECTIONS } from '@/database/mongodb/names'
import { isThere } from './files'
import { sayPlace, withServer } from './place'
import { TransferRefused } from './refused'

/** Throws TransferRefused unless nothing is stored there. Changes nothing. */
export async function refuseFilled(place: DatabaseLocation): Promise<void> {
  const found = place.engine === 'sqlite' ? await fileOf(place.file) : await rowsOf(place.uri)
  if (!found) return
  throw new TransferRefused(
    `${sayPlace(place)} is not empty (${found}): name an empty place. Nothing was changed.`,
  )
}

/** A log left by another database would be played into a new file of the same name. */
async function fileOf(file: string): Promise<string | undefined> {
  for (const name of [file, `${file}-wal`, `${file}-journal`]) {
    if (await isThere(name)) return `there is ${name}`
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
