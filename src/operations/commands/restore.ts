import path from 'node:path'
import { databasePlace } from '@/database'
import { keepPrivate } from '@/database/check'
import { restore } from '../transfer/restore'
import { fail } from '../fail'
import { setting } from '@/settings'

const USAGE = `A backup is brought back into the empty place that DATA_DIR or DATABASE_URI, and MEDIA_DIR, name:
  npm run db:restore -- FOLDER`

/** `build/restore.mjs FOLDER` */
keepPrivate()
try {
  const [given, ...more] = process.argv.slice(2)
  if (!given || more.length > 0 || given.startsWith('-')) {
    console.error(USAGE)
    process.exit(1)
  }
  await restore({
    folder: path.resolve(given),
    mediaDir: path.resolve(setting('MEDIA_DIR')),
    place: databasePlace(),
    say: console.log,
  })
  console.log('The backup is restored: npm start.')
  process.exit(0)
} catch (error) {
  fail(error)
}
