import type { DatabaseLocation } from '@/database'
import { formatLocation, withServer } from './location'
import { TransferRefused } from './errors'

/**
 * On MongoDB a copy or a restore fills the database in place, collection by collection. This
 * collection holds a marker from before the first row until after the last check; while it is
 * there, the database is not served. On SQLite a file gets its name only once it is complete.
 */
export const UNFINISHED = 'unfinished'

interface Marker {
  _id: 'copy' | 'restore'
  since: Date
}

/** Marks an empty database as unfinished. */
export function markUnfinished(uri: string, operation: Marker['_id']): Promise<void> {
  return withServer(uri, async (client) => {
    await client
      .db()
      .collection<Marker>(UNFINISHED)
      .insertOne({ _id: operation, since: new Date() })
  })
}

/** Removes the marker: from now on the database may be served. */
export function clearUnfinished(uri: string): Promise<void> {
  return withServer(uri, async (client) => {
    await client.db().collection<Marker>(UNFINISHED).drop()
  })
}

/** Throws TransferRefused for a database that a copy or restore did not finish filling. */
export async function refuseUnfinished(location: DatabaseLocation): Promise<void> {
  if (location.engine === 'sqlite') return
  const marker = await withServer(location.uri, (client) =>
    client.db().collection<Marker>(UNFINISHED).findOne(),
  )
  if (!marker) return
  throw new TransferRefused(
    `${formatLocation(location)} holds a ${marker._id} that did not end (begun ${marker.since.toISOString()}): wait for it, or drop that database and begin again.`,
  )
}
