import path from 'node:path'
import { createClient } from '@libsql/client'
import { MongoClient } from 'mongodb'

/**
 * Empties the text of publications in the database, as operators do: no door can. `at` counts the
 * publications of a project from 0.
 */
export async function redact({ DATABASE_URI, DATA_DIR }, publications) {
  await (DATABASE_URI ? inMongodb(DATABASE_URI, publications) : inFile(DATA_DIR, publications))
}

async function inFile(folder, publications) {
  const client = createClient({ url: `file:${path.join(folder, 'catalogue.db')}` })
  for (const { at, code } of publications) {
    const sql = `UPDATE publications SET record = NULL WHERE seq =
      (SELECT seq FROM publications WHERE code = ? ORDER BY seq LIMIT 1 OFFSET ?)`
    const { rowsAffected } = await client.execute({ sql, args: [code, at] })
    if (rowsAffected !== 1) throw new Error(`${code} has no publication ${at}.`)
  }
  client.close()
}

async function inMongodb(uri, publications) {
  const client = await MongoClient.connect(uri)
  const rows = client.db().collection('publications')
  for (const { at, code } of publications) {
    const row = (await rows.find({ code }).sort({ seq: 1 }).toArray())[at]
    if (!row) throw new Error(`${code} has no publication ${at}.`)
    await rows.updateOne({ _id: row._id }, { $set: { record: null } })
  }
  await client.close()
}
