import { createReadStream } from 'node:fs'
import path from 'node:path'
import { createGunzip } from 'node:zlib'
import { BSON, type Collection, type Document } from 'mongodb'
import { v7 as uuidv7 } from 'uuid'
import type { Manifest } from '../manifest'
import { withServer } from '../location'
import { TransferRefused } from '../errors'
import { REGISTRY } from '../serverNames'
import { clearUnfinished, markUnfinished } from '../unfinished'

/** How many documents are stored at once: a project with its texts takes about twenty kilobytes. */
const BATCH = 200

/** Fills the database, gives it a new epoch, and only then allows it to be served. */
export async function restoreMongodb(
  folder: string,
  { database, rows }: Manifest,
  uri: string,
): Promise<void> {
  await markUnfinished(uri, 'restore')
  await withServer(uri, async (client) => {
    const db = client.db()
    for (const part of database) {
      const name = path.basename(part.path, '.bson.gz')
      await fill(db.collection(name), path.join(folder, part.path))
      const stored = await db.collection(name).countDocuments()
      if (stored === rows[name]) continue
      throw new TransferRefused(
        `${name} has ${stored} rows and not ${rows[name] ?? 0}: this database must not be used.`,
      )
    }
    await db.collection(REGISTRY).updateOne({ key: 'epoch' }, { $set: { text: uuidv7() } })
  })
  await clearUnfinished(uri)
}

async function fill(collection: Collection, file: string): Promise<void> {
  let batch: Document[] = []
  for await (const document of documentsOf(file)) {
    // Numbers and instants keep the types that the server gave them.
    batch.push(BSON.deserialize(document, { promoteValues: false, promoteLongs: false }))
    if (batch.length < BATCH) continue
    await collection.insertMany(batch)
    batch = []
  }
  if (batch.length > 0) await collection.insertMany(batch)
}

/** Each document begins with its length in bytes. */
async function* documentsOf(file: string): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of createReadStream(file).pipe(createGunzip()) as AsyncIterable<Buffer>) {
    rest = Buffer.concat([rest, chunk])
    let start = 0
    while (rest.length - start >= 4 && rest.length - start >= rest.readInt32LE(start)) {
      const end = start + rest.readInt32LE(start)
      yield rest.subarray(start, end)
      start = end
    }
    rest = rest.subarray(start)
  }
}
