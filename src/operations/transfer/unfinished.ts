import type { DatabaseLocation } from '@/database'
import { sayPlace, withServer } from './place'
import { TransferRefused } from './refused'

/**
 * On MongoDB a copy or a restore fills the database where it stands, collection by collection. This
 * collection holds a mark from before the first row until after the last check; while it is there
 * nothing is served. On SQLite a file appears under its name only when it is whole.
 */
export const UNFINISHED = 'unfinished'

interface Mark {
  _id: 'copy' | 'restore'
  since: Date
}

/** Puts the mark on an empty database. */
export function markUnfinished(uri: string, act: Mark['_id']): Promise<void> {
  return withServer(uri, async (client) => {
    await client.db().collection<Mark>(UNFINISHED).insertOne({ _id: act, since: new Date() })
  })
}

/** Takes the mark away: from now on the database may be served. */
export function clearUnfinished(uri: string): Promise<void> {
  return withServer(uri, async (client) => {
    await client.db().collection<Mark>(UNFINISHED).drop()
  })
}

/** Throws TransferRefused for a database that a copy or restore began to fill and did not finish. */
export async function refuseUnfinished(place: DatabaseLocation): Promise<void> {
  if (place.engine === 'sqlite') return
  const mark = await withServer(place.uri, (client) =>
    client.db().collection<Mark>(UNFINISHED).findOne(),
  )
  if (!mark) return
  throw new TransferRefused(
    `${sayPlace(place)} holds a ${mark._id} that did not end (begun ${mark.since.toISOString()}): wait for it, or drop that database and begin again.`,
  )
}
