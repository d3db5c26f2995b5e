import { mkdir, readdir, rm } from 'node:fs/promises'
import type { DatabaseLocation } from '@/database'
import { writeManifest } from '../manifest'
import { reach, sayPlace } from '../place'
import { TransferRefused } from '../refused'
import { refuseUnfinished } from '../unfinished'
import { backUpFiles } from './media'
import { backUpServer } from './mongodb'
import { backUpFile } from './sqlite'

interface BackingUp {
  place: DatabaseLocation
  /** Where uploaded files are. */
  mediaDir: string
  /** A new or empty folder. */
  folder: string
  /** Tells a person what is going on, a line at a time. */
  say: (line: string) => void
}

/**
 * Backs up database and files while the catalogue is served: the database as it was at one moment,
 * then the files that its rows name, which never change. Throws TransferRefused for a folder that
 * is not empty and for a file that is missing; what was written then goes again.
 */
export async function backUp({ folder, mediaDir, place, say }: BackingUp): Promise<void> {
  await reach(place)
  await refuseUnfinished(place)
  await makeEmptyFolder(folder)
  try {
    const begun = new Date().toISOString()
    say(`Database ${sayPlace(place)}`)
    const { files, ...database } =
      place.engine === 'sqlite'
        ? await backUpFile(place.file, folder)
        : await backUpServer(place.uri, folder)
    say(`  ${sum(Object.values(database.rows))} rows, the log up to ${database.seq}`)
    say(`Files ${mediaDir}`)
    // Two sizes of a small picture may be one file.
    const media = await backUpFiles([...new Set(files)], mediaDir, folder)
    say(`  ${media.length} files, ${sum(media.map(({ bytes }) => bytes))} bytes`)
    await writeManifest(folder, { format: 1, begun, engine: place.engine, ...database, media })
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}

/** For its owner alone: passwords' hashes and drafts are in it. */
async function makeEmptyFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  if ((await readdir(folder)).length === 0) return
  throw new TransferRefused(`${folder} is not empty: name a new folder. Nothing was changed.`)
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
