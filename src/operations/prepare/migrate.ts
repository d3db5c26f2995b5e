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

/** A command that needs the present schema, run before the first start of a new release. */
class DatabaseOlderThanCode extends Error {
  override readonly name = 'DatabaseOlderThanCode'
  constructor() {
    super(
      'The database belongs to an earlier release. Start the catalogue once, which brings it up to date, then try again.',
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
  const missing = await missingMigrations(payload)
  if (missing.length === 0) return
  if (payload.db.name !== 'sqlite') {
    for (const { name } of missing) await recordMigration(payload, name)
    return
  }
  log(`Database: ${String(missing.length)} migration${missing.length === 1 ? '' : 's'} to apply`)
  // Each engine types its own arguments; these are the embedded database's.
  await payload.db.migrate({ migrations: migrations as Migration[] })
}

/** Throws DatabaseOlderThanCode where a start of the catalogue would bring the database up to date. */
export async function refuseOlder(payload: Payload): Promise<void> {
  if ((await missingMigrations(payload)).length > 0) throw new DatabaseOlderThanCode()
}

/** What the database lacks. Throws DatabaseNewerThanCode for one that this code does not know. */
async function missingMigrations(payload: Payload): Promise<typeof migrations> {
  if (process.env.CATALOGUE_SCHEMA === 'push') return []
  const known = new Set(migrations.map(({ name }) => name))
  const applied = await appliedMigrations(payload)
  const unknown = applied.find((name) => !known.has(name))
  if (unknown) throw new DatabaseNewerThanCode(unknown)
  return migrations.filter(({ name }) => !applied.includes(name))
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
