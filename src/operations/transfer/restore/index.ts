import type { DatabaseLocation } from '@/database'
import { refuseFilled } from '../empty'
import { type Manifest, readManifest } from '../manifest'
import { reach, sayPlace } from '../place'
import { TransferRefused } from '../refused'
import { refuseNewer } from '../version'
import { checkParts } from './check'
import { refuseOthers, restoreFiles } from './media'
import { restoreServer } from './mongodb'
import { restoreFile } from './sqlite'

interface Restoring {
  /** A backup. */
  folder: string
  place: DatabaseLocation
  mediaDir: string
  /** Tells a person what is going on, a line at a time. */
  say: (line: string) => void
}

/**
 * Brings a backup back into an empty place: first the files, then the database, which gets a new
 * epoch, so that whoever read the catalogue before begins anew. Throws TransferRefused, with
 * nothing written, for a backup that is damaged, newer than the code or of the other engine, for a
 * place that is not empty, and for a file of the same name and another content.
 */
export async function restore({ folder, mediaDir, place, say }: Restoring): Promise<void> {
  const manifest = await readManifest(folder)
  refuseOtherEngine(manifest, place)
  refuseNewer('The backup', manifest.migrations)
  if (place.engine === 'mongodb') await reach(place)
  await refuseFilled(place)
  say(`Checking the backup of ${manifest.begun}`)
  await checkParts(folder, [...manifest.database, ...manifest.media])
  await refuseOthers(manifest.media, mediaDir)
  say(`Files ${mediaDir}: ${manifest.media.length}`)
  await restoreFiles(folder, manifest.media, mediaDir)
  say(`Database ${sayPlace(place)}: the log up to ${manifest.seq}`)
  if (place.engine === 'sqlite') await restoreFile(folder, manifest, place.file)
  else await restoreServer(folder, manifest, place.uri)
}

function refuseOtherEngine({ engine }: Manifest, place: DatabaseLocation): void {
  if (engine === place.engine) return
  const other =
    engine === 'sqlite'
      ? 'the embedded database: restore it with DATABASE_URI unset'
      : 'a MongoDB server: restore it with DATABASE_URI set'
  throw new TransferRefused(`This is a backup of ${other}, then move it with npm run db:copy.`)
}
