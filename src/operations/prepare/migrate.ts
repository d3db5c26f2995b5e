import type { Migration, Payload } from 'payload'
import { migrations } from '@/database/migrations'

/**
 * The database has migrations that this code does not know: an older program on a newer database.
 */
class DatabaseNewerThanCode extends Error {
  override readonly name = 'DatabaseNewerThanCode'
  constructor(migration: string) {
    super(
      `The database is newer than this code (it knows the migration ${migration}). Install the version of the catalogue that made it, or a later one.`,
    )
  }
}

interface Applied {
  name?: string | null
}

/**
 * Brings the database schema up to date with the code. The embedded database gets the committed
 * migrations that it lacks. MongoDB needs none of them, because its indexes are created on connect,
 * but their names are recorded: on both engines an older program refuses a database made by a newer
 * one.
 */
export async function migrate(payload: Payload, log: (line: string) => void): Promise<void> {
  if (process.env.CATALOGUE_SCHEMA === 'push') return
  const known = new Set(migrations.map(({ name }) => name))
  const applied = await appliedMigrations(payload)
  const unknown = applied.find((name) => !known.has(name))
  if (unknown) throw new DatabaseNewerThanCode(unknown)
  const missing = migrations.filter(({ name }) => !applied.includes(name))
  if (missing.length === 0) return
  if (payload.db.name !== 'sqlite') {
    for (const { name } of missing) await recordMigration(payload, name)
    return
  }
  log(`Database: ${String(missing.length)} migration${missing.length === 1 ? '' : 's'} to apply`)
  // Each engine types its own arguments; these are the embedded database's.
  await payload.db.migrate({ migrations: migrations as Migration[] })
}

async function recordMigration({ db }: Payload, name: string): Promise<void> {
  await db.create({ collection: 'payload-migrations', data: { name, batch: 1 } })
}

/** Names of the database's migrations; none for a new one, which has no such table yet. */
async function appliedMigrations(payload: Payload): Promise<string[]> {
  try {
    const { docs } = await payload.db.find<Applied & { id: number }>({
      collection: 'payload-migrations',
      limit: 1000,
      pagination: false,
    })
    return docs.flatMap(({ name }) => name ?? [])
  } catch (error) {
    if (isMissingTable(error)) return []
    throw error
  }
}

function isMissingTable(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause.message.includes('no such table')) return true
  }
  return false
}
