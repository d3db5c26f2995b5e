import path from 'node:path'
import { databaseLocation } from '@/database'
import { createFilesPrivately } from '@/database/check'
import { restore } from '../transfer/restore'
import { setting } from '@/settings'
import type { Command } from './types'

const usage = `A backup is brought back into the empty place that DATA_DIR or DATABASE_URI, and MEDIA_DIR, name:
  npm run db:restore -- FOLDER`

/** `npm run db:restore`. */
export const restoreBackup: Command = {
  usage,
  async run([given, ...more]) {
    if (!given || more.length > 0 || given.startsWith('-')) return 'misused'
    createFilesPrivately()
    await restore({
      folder: path.resolve(given),
      mediaDir: path.resolve(setting('MEDIA_DIR')),
      location: databaseLocation(),
      log: console.log,
    })
    console.log('The backup is restored: npm start.')
    return 0
  },
}
