import path from 'node:path'
import { databaseLocation } from '@/database'
import { backUp } from '../transfer/backup'
import { setting } from '@/settings'
import type { Command } from './types'

const usage = `Database and files are backed up while the catalogue is served:
  npm run db:backup                 into backups/, a folder for each backup
  npm run db:backup -- FOLDER       into a new or empty folder`

/** `npm run db:backup`. */
export const backup: Command = {
  usage,
  async run([given, ...more]) {
    if (more.length > 0 || given?.startsWith('-')) return 'misused'
    const instant = new Date().toISOString().slice(0, 19).replaceAll(':', '-')
    const folder = path.resolve(given ?? `backups/${instant}Z`)
    await backUp({
      folder,
      mediaDir: path.resolve(setting('MEDIA_DIR')),
      location: databaseLocation(),
      log: console.log,
    })
    console.log(`The backup is in ${folder}. It holds unpublished entries and passwords' hashes.`)
    return 0
  },
}
