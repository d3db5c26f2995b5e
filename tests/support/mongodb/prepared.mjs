import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { BSON, MongoClient } from 'mongodb'

/** The address of one database of the server. */
export function addressOf(uri, database) {
  return uri.replace(/^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/[^?]*)?/, `$1/${database}`)
}

/** Writes every document of a database to a file. */
export async function dump(uri, file) {
  const client = await MongoClient.connect(uri)
  try {
    const collections = await client.db().listCollections().toArray()
    const documents = {}
    for (const { name } of collections) {
      documents[name] = await client.db().collection(name).find().toArray()
    }
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(`${file}.new`, BSON.EJSON.stringify(documents, { relaxed: false }))
    renameSync(`${file}.new`, file)
  } finally {
    await client.close()
  }
}

/** Fills a new database from such a file. The product creates the indexes when it connects. */
export async function fill(uri, file) {
  const documents = BSON.EJSON.parse(readFileSync(file, 'utf8'), { relaxed: false })
  const client = await MongoClient.connect(uri)
  try {
    for (const [name, rows] of Object.entries(documents)) {
      if (rows.length > 0) await client.db().collection(name).insertMany(rows)
    }
  } finally {
    await client.close()
  }
}

export async function drop(uri) {
  const client = await MongoClient.connect(uri)
  try {
    await client.db().dropDatabase()
  } finally {
    await client.close()
  }
}
