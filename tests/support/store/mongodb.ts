import { createHash } from 'node:crypto'
import { BSON, type Document, MongoClient, ObjectId, type Timestamp } from 'mongodb'
import { TURN_COLLECTIONS } from '@/database/mongodb/names'
import type { Store } from './types'

/** Collections with a different name in the database. */
const NAMES: Record<string, string> = {
  'payload-kv': 'payload-kvs',
  registry: 'registries',
  trail: 'trails',
}
/** Collections whose ids are not strings set by the product. */
const OWN_IDS = new Set(['payload-kv', 'payload-locked-documents', 'payload-migrations'])

interface Row extends Document {
  _id: ObjectId | string
}

interface Entry {
  ns: string
  ts: Timestamp
  o: { applyOps?: { ns: string }[] }
}

/** The documents of one database of a MongoDB server. */
export function openMongodbStore(uri: string): Store {
  const client = new MongoClient(uri)
  const db = client.db()
  const log = client.db('local').collection<Entry>('oplog.rs')
  const rowsOf = (collection: string) => db.collection<Row>(nameOf(collection))
  let seen: Timestamp | undefined

  return {
    async read(collection, match, path, from) {
      const name = from ? `_${collection}_versions` : nameOf(collection)
      const { id, ...rest } = match
      const filter = id === undefined ? rest : { ...rest, _id: id }
      const [found] = await db
        .collection(name)
        .find(filter)
        .sort({ createdAt: 1 })
        .limit(1)
        .toArray()
      return textOf(valueAt(found, path === 'id' ? '_id' : path), path)
    },
    async referred(collection, id, path) {
      const _id = OWN_IDS.has(collection) ? new ObjectId(id) : id
      const found = await rowsOf(collection).findOne({ _id })
      return textOf(valueAt(found, `${path}.value`), path)
    },
    async insert(collection, row, references = {}) {
      const _id = OWN_IDS.has(collection) ? new ObjectId() : new ObjectId().toHexString()
      const now = new Date()
      const document = { ...row, ...references, createdAt: now, updatedAt: now }
      await rowsOf(collection).insertOne({ _id, ...document })
      return String(_id)
    },
    async hasChanged() {
      const entries = await (
        seen
          ? log.find({ ts: { $gt: seen } }).sort({ ts: 1 })
          : log.find().sort({ $natural: -1 }).limit(1)
      ).toArray()
      const isFirst = seen === undefined
      seen = entries.at(-1)?.ts ?? seen
      const spaces = entries.flatMap(({ ns, o }) => o.applyOps?.map((one) => one.ns) ?? [ns])
      const isOurs = (ns: string) =>
        ns.startsWith(`${db.databaseName}.`) &&
        !TURN_COLLECTIONS.some((name) => ns.endsWith(`.${name}`))
      return isFirst || spaces.some(isOurs)
    },
    async refuseRows(collection) {
      const collMod = nameOf(collection)
      await db.command({ collMod, validator: { unlucky: true } })
      return async () => {
        await db.command({ collMod, validator: {} })
      }
    },
    async digest() {
      const hash = createHash('sha256')
      const names = (await db.listCollections().toArray()).map(({ name }) => name)
      for (const name of names.filter((one) => !TURN_COLLECTIONS.includes(one)).sort()) {
        for await (const row of db.collection(name).find().sort({ _id: 1 })) {
          hash.update(`${name} ${BSON.EJSON.stringify(row)}\n`)
        }
      }
      return hash.digest('hex')
    },
    close: () => client.close(),
  }
}

function nameOf(collection: string): string {
  return NAMES[collection] ?? collection
}

function valueAt(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce((inside, name) => (inside as Document | null | undefined)?.[name] as unknown, value)
}

function textOf(value: unknown, path: string): string {
  if (value instanceof Date) return value.toISOString()
  if (value instanceof ObjectId) return value.toHexString()
  if (value === undefined || value === null) throw new Error(`Nothing is stored at ${path}.`)
  return typeof value === 'string' ? value : JSON.stringify(value)
}
