import { migrations } from '@/database/migrations'
import { TransferRefused } from './errors'

/** Names of the migrations that this code knows, oldest first. */
export const KNOWN_MIGRATIONS: readonly string[] = migrations.map(({ name }) => name)

/** Throws TransferRefused if `what` was stored by a later version of the code. */
export function refuseNewer(what: string, applied: readonly string[]): void {
  const unknown = applied.find((name) => !KNOWN_MIGRATIONS.includes(name))
  if (!unknown) return
  throw new TransferRefused(
    `${what} is newer than this code (it has the migration ${unknown}). Install the version of the catalogue that made it, or a later one.`,
  )
}
