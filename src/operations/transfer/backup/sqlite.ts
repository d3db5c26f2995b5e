import path from 'node:path'
import { type Client, createClient, type InValue } from '@libsql/client'
import { TransferRefused } from '../errors'
import { filesReferencedBy, uploadFolders } from '../uploads'
import { partOf } from './part'
import type { BackedUp } from './types'

const NAME = 'catalogue.db'

/**
 * The embedded database as of one moment, as a file without a log next to it. SQLite reads a
 * snapshot, so the server's writer neither has to wait nor is caught half-way.
 */
export async function backUpSqlite(file: string, folder: string): Promise<BackedUp> {
  await withDatabase(file, async (client) => {
    await client.execute({ sql: 'VACUUM INTO ?', args: [path.join(folder, NAME)] })
  })
  const facts = await withDatabase(path.join(folder, NAME), readFacts)
  return { ...facts, database: [await partOf(folder, NAME)] }
}

async function readFacts(client: Client): Promise<Omit<BackedUp, 'database'>> {
  const read = async (sql: string) => (await client.execute(sql)).rows
  const [epochRow] = await read("SELECT text FROM registry WHERE key = 'epoch'")
  if (!epochRow) throw new TransferRefused('The database holds no catalogue: correct DATA_DIR.')
  const [last] = await read('SELECT max(seq) AS seq FROM publications')
  const applied = await read('SELECT name FROM payload_migrations')
  const tables = await read(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
  )
  const rows: Record<string, number> = {}
  for (const { name } of tables) {
    const [counted] = await read(`SELECT count(*) AS n FROM "${textOf(name)}"`)
    rows[textOf(name)] = Number(counted?.n)
  }
  const files: string[] = []
  for (const { folder, slug } of await uploadFolders()) {
    for (const row of await read(`SELECT * FROM "${slug}"`)) {
      files.push(...filesReferencedBy(row).map((name) => `${folder}/${name}`))
    }
  }
  return {
    epoch: textOf(epochRow.text),
    seq: Number(last?.seq),
    migrations: applied.map(({ name }) => textOf(name)),
    rows,
    files,
  }
}

function textOf(value: InValue | undefined): string {
  return typeof value === 'string' ? value : ''
}

/** Runs `work` with a connection of its own to a database file. */
export async function withDatabase<T>(
  file: string,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = createClient({ url: `file:${file}` })
  try {
    return await work(client)
  } finally {
    client.close()
  }
}
