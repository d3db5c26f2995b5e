import path from 'node:path'
import { databasePlace } from '@/database'
import { backUp } from '../transfer/backup'
import { fail } from '../fail'
import { setting } from '@/settings'

const USAGE = `Database and files are backed up while the catalogue is served:
  npm run db:backup                 into backups/, a folder for each backup
  npm run db:backup -- FOLDER       into a new or empty folder`

/** `build/backup.mjs [FOLDER]` */
try {
  const [given, ...more] = process.argv.slice(2)
  if (more.length > 0 || given?.startsWith('-')) {
    console.error(USAGE)
    process.exit(1)
  }
  const instant = new Date().toISOString().slice(0, 19).replaceAll(':', '-')
  const folder = path.resolve(given ?? `backups/${instant}Z`)
  await backUp({
    folder,
    mediaDir: path.resolve(setting('MEDIA_DIR')),
    place: databasePlace(),
    say: console.log,
  })
  console.log(`The backup is in ${folder}. It holds unpublished entries and passwords' hashes.`)
  process.exit(0)
} catch (error) {
  fail(error)
}
