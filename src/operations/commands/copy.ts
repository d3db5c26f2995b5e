import { parseArgs } from 'node:util'
import { databasePlace } from '@/database'
import { keepPrivate } from '@/database/check'
import { fail } from '../fail'

const USAGE = `Everything that is stored is moved to another, empty place and compared with its source:
  npm run db:copy -- --to mongodb://HOST/NAME?replicaSet=SET
  npm run db:copy -- --from mongodb://HOST/NAME?replicaSet=SET --to FOLDER
Without --from the source is what DATABASE_URI or DATA_DIR names. Files in MEDIA_DIR stay where they
are. End the catalogue first: a write meanwhile would not be in the copy.`

/** `build/copy.mjs`: ends with 0 only when the copy equals its source. */
keepPrivate()
try {
  const { from, to } = readFlags()
  if (to) {
    const { readPlace } = await import('../transfer/place')
    const { copyCatalogue } = await import('../transfer/copy')
    await copyCatalogue({
      from: from ? readPlace(from) : databasePlace(),
      to: readPlace(to),
      say: console.log,
    })
    console.log('The copy equals its source.')
    process.exit(0)
  }
  console.error(USAGE)
  process.exitCode = 1
} catch (error) {
  fail(error)
}

function readFlags(): { from?: string; to?: string } {
  const flag = { type: 'string' } as const
  try {
    return parseArgs({ args: process.argv.slice(2), options: { from: flag, to: flag } }).values
  } catch {
    return {}
  }
}
