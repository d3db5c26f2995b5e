import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { BSON, type ClientSession, type Collection, type MongoClient } from 'mongodb'
import { TURN_COLLECTIONS } from '@/database/mongodb/names'
import type { Part } from '../manifest'
import { withServer } from '../location'
import { TransferRefused } from '../errors'
import { filesReferencedBy, uploadFolders } from '../uploads'
import { MIGRATIONS, PUBLICATIONS, REGISTRY } from '../serverNames'
import { UNFINISHED } from '../unfinished'
import { partOf } from './part'
import type { BackedUp } from './types'

/** Recreated by the server that opens the database. */
const EXCLUDED = new Set([...TURN_COLLECTIONS, UNFINISHED])

/**
 * Every collection as of one moment, its documents as the server stores them, compressed, in the
 * format of MongoDB's own tools. A single transaction reads them all and writes nothing, so nobody
 * has to wait. Indexes are not included: they are created when the database is opened.
 */
export function backUpMongodb(uri: string, folder: string): Promise<BackedUp> {
  return withServer(uri, async (client) => {
    const session = client.startSession()
    try {
      session.startTransaction({ readConcern: { level: 'snapshot' } })
      return await readAll(client, session, folder)
    } finally {
      await session.endSession()
    }
  })
}

async function readAll(
  client: MongoClient,
  session: ClientSession,
  folder: string,
): Promise<BackedUp> {
  const db = client.db()
  const listed = await db.listCollections({}, { nameOnly: true }).toArray()
  const names = listed
    .map(({ name }) => name)
    .filter((name) => !EXCLUDED.has(name) && !name.startsWith('system.'))
    .sort()
  const epochRow = await db.collection(REGISTRY).findOne({ key: 'epoch' }, { session })
  if (!epochRow) throw new TransferRefused('The database holds no catalogue: correct DATABASE_URI.')
  const last = await db
    .collection(PUBLICATIONS)
    .findOne({}, { session, sort: { seq: -1 }, projection: { seq: 1 } })
  const applied = await db.collection<{ name: string }>(MIGRATIONS).find({}, { session }).toArray()
  await mkdir(path.join(folder, 'database'), { mode: 0o700 })
  const rows: Record<string, number> = {}
  const files: string[] = []
  const database: Part[] = []
  for (const name of names) {
    const read = await readCollection(db.collection(name), session, folder)
    rows[name] = read.rows
    files.push(...read.files)
    database.push(read.part)
  }
  return {
    epoch: String(epochRow.text),
    seq: Number(last?.seq ?? 0),
    migrations: applied.map(({ name }) => name),
    rows,
    files,
    database,
  }
}

async function readCollection(collection: Collection, session: ClientSession, folder: string) {
  const upload = (await uploadFolders()).find(({ slug }) => slug === collection.collectionName)
  const files: string[] = []
  let rows = 0
  async function* documents(): AsyncGenerator<Buffer> {
    const cursor = collection.find({}, { raw: true, session })
    for await (const document of cursor) {
      const bytes = document as unknown as Buffer
      rows += 1
      if (upload) {
        const referenced = filesReferencedBy(BSON.deserialize(bytes))
        files.push(...referenced.map((name) => `${upload.folder}/${name}`))
      }
      yield bytes
    }
  }
  const name = `database/${collection.collectionName}.bson.gz`
  await pipeline(documents(), createGzip(), createWriteStream(path.join(folder, name)))
  return { rows, files, part: await partOf(folder, name) }
}
