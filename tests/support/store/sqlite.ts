import { createHash, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createClient, type InValue, type Value } from '@libsql/client'
import type { Store } from './types'

/** The rows in the embedded database's file. */
export function openSqliteStore(file: string): Store {
  const client = createClient({ url: `file:${file}` })
  const run = async (sql: string, args: InValue[] = []) =>
    (await client.execute({ sql, args })).rows
  let version: unknown

  return {
    async read(collection, match, path, from) {
      const table = from ? `_${tableOf(collection)}_v` : tableOf(collection)
      const conditions = Object.keys(match).map((name) => `${columnOf(name)} = ?`)
      const where = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''
      const [row] = await run(
        `SELECT ${columnOf(path)} FROM ${table} ${where} ORDER BY rowid LIMIT 1`,
        Object.values(match),
      )
      return textOf(row?.[0], path)
    },
    async referred(collection, id, path) {
      const [row] = await run(
        `SELECT * FROM ${tableOf(collection)}_rels WHERE parent_id = ? AND path = ?`,
        [id, path],
      )
      const columns = Object.entries(row ?? {})
      const [, value] = columns.find(([name, one]) => name.endsWith('s_id') && one !== null) ?? []
      return textOf(value, path)
    },
    async insert(collection, row, references = {}) {
      const id = randomUUID()
      const table = tableOf(collection)
      const values = Object.values({ id, ...row }) as InValue[]
      const columns = Object.keys({ id, ...row }).map(columnOf)
      const marks = columns.map(() => '?').join(', ')
      await run(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks})`, values)
      for (const [path, { relationTo, value }] of Object.entries(references)) {
        const column = `${tableOf(relationTo)}_id`
        await run(`INSERT INTO ${table}_rels (parent_id, path, ${column}) VALUES (?, ?, ?)`, [
          id,
          path,
          value,
        ])
      }
      return id
    },
    async hasChanged() {
      const before = version
      const [row] = await run('PRAGMA data_version')
      version = row?.[0]
      return before !== version
    },
    async refuseRows(collection) {
      const refusal = "SELECT RAISE(ABORT, 'unlucky')"
      await run(
        `CREATE TRIGGER unlucky BEFORE INSERT ON ${tableOf(collection)} BEGIN ${refusal}; END`,
      )
      return async () => {
        await run('DROP TRIGGER unlucky')
      }
    },
    digest: () => Promise.resolve(createHash('sha256').update(readFileSync(file)).digest('hex')),
    close() {
      client.close()
      return Promise.resolve()
    },
  }
}

function textOf(value: Value | undefined, path: string): string {
  if (value === undefined || value === null) throw new Error(`Nothing is stored at ${path}.`)
  return value instanceof ArrayBuffer ? 'bytes' : String(value)
}

function tableOf(collection: string): string {
  return collection.replaceAll('-', '_')
}

/** `sizes.small.filename` is stored as `sizes_small_filename`, `parent` of a version as `parent_id`. */
function columnOf(path: string): string {
  if (path === 'parent') return 'parent_id'
  return path.replaceAll('.', '_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
