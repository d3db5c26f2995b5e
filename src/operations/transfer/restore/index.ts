import type { DatabaseLocation } from '@/database'
import { refuseNonEmpty } from '../refuseNonEmpty'
import { type Manifest, readManifest } from '../manifest'
import { checkReachable, formatLocation } from '../location'
import { TransferRefused } from '../errors'
import { refuseNewer } from '../version'
import { checkParts } from './check'
import { refuseConflictingFiles, restoreFiles } from './media'
import { restoreMongodb } from './mongodb'
import { restoreSqlite } from './sqlite'

interface RestoreOptions {
  /** A backup. */
  folder: string
  location: DatabaseLocation
  mediaDir: string
  /** Reports progress to people, one line at a time. */
  log: (line: string) => void
}

/**
 * Restores a backup to an empty database: first the files, then the database, which gets a new
 * epoch, so that whoever read the catalogue before starts over. Throws TransferRefused, with
 * nothing written, for a backup that is damaged, newer than the code or of the other engine, for a
 * database that is not empty, and for an existing file of the same name with different content.
 */
export async function restore({ folder, mediaDir, location, log }: RestoreOptions): Promise<void> {
  const manifest = await readManifest(folder)
  refuseOtherEngine(manifest, location)
  refuseNewer('The backup', manifest.migrations)
  if (location.engine === 'mongodb') await checkReachable(location)
  await refuseNonEmpty(location)
  log(`Checking the backup of ${manifest.begun}`)
  await checkParts(folder, [...manifest.database, ...manifest.media])
  await refuseConflictingFiles(manifest.media, mediaDir)
  log(`Files ${mediaDir}: ${manifest.media.length}`)
  await restoreFiles(folder, manifest.media, mediaDir)
  log(`Database ${formatLocation(location)}: the log up to ${manifest.seq}`)
  if (location.engine === 'sqlite') await restoreSqlite(folder, manifest, location.file)
  else await restoreMongodb(folder, manifest, location.uri)
}

function refuseOtherEngine({ engine }: Manifest, location: DatabaseLocation): void {
  if (engine === location.engine) return
  const other =
    engine === 'sqlite'
      ? 'the embedded database: restore it with DATABASE_URI unset'
      : 'a MongoDB server: restore it with DATABASE_URI set'
  throw new TransferRefused(`This is a backup of ${other}, then move it with npm run db:copy.`)
}
