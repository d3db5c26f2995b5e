import { mkdir, readdir, rm } from 'node:fs/promises'
import type { DatabaseLocation } from '@/database'
import { writeManifest } from '../manifest'
import { checkReachable, formatLocation } from '../location'
import { TransferRefused } from '../errors'
import { refuseUnfinished } from '../unfinished'
import { backUpFiles } from './media'
import { backUpMongodb } from './mongodb'
import { backUpSqlite } from './sqlite'

interface BackupOptions {
  location: DatabaseLocation
  /** The folder of uploaded files. */
  mediaDir: string
  /** A new or empty folder. */
  folder: string
  /** Reports progress to people, one line at a time. */
  log: (line: string) => void
}

/**
 * Backs up database and files while the catalogue is running: the database as of one moment, then
 * the files that its rows refer to, which never change. Throws TransferRefused for a folder that is
 * not empty and for a missing file; whatever was written by then is removed again.
 */
export async function backUp({ folder, mediaDir, location, log }: BackupOptions): Promise<void> {
  await checkReachable(location)
  await refuseUnfinished(location)
  await makeEmptyFolder(folder)
  try {
    const startedAt = new Date().toISOString()
    log(`Database ${formatLocation(location)}`)
    const { files, ...database } =
      location.engine === 'sqlite'
        ? await backUpSqlite(location.file, folder)
        : await backUpMongodb(location.uri, folder)
    log(`  ${sum(Object.values(database.rows))} rows, the log up to ${database.seq}`)
    log(`Files ${mediaDir}`)
    // Two sizes of a small picture may be the same file.
    const media = await backUpFiles([...new Set(files)], mediaDir, folder)
    log(`  ${media.length} files, ${sum(media.map(({ bytes }) => bytes))} bytes`)
    await writeManifest(folder, {
      format: 1,
      begun: startedAt,
      engine: location.engine,
      ...database,
      media,
    })
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}

/** Readable by its owner only, because it contains password hashes and drafts. */
async function makeEmptyFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  if ((await readdir(folder)).length === 0) return
  throw new TransferRefused(`${folder} is not empty: name a new folder. Nothing was changed.`)
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
