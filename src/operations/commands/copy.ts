import { parseArgs } from 'node:util'
import { databaseLocation } from '@/database'
import { createFilesPrivately } from '@/database/check'
import type { Command } from './types'

const usage = `Everything that is stored is moved to another, empty place and compared with its source:
  npm run db:copy -- --to mongodb://HOST/NAME?replicaSet=SET
  npm run db:copy -- --from mongodb://HOST/NAME?replicaSet=SET --to FOLDER
Without --from the source is what DATABASE_URI or DATA_DIR names. Files in MEDIA_DIR stay where they
are. End the catalogue first: a write meanwhile would not be in the copy.`

/** `npm run db:copy`: ends with 0 only when the copy equals its source. */
export const copy: Command = {
  usage,
  async run(args) {
    const { from, to } = readFlags(args)
    if (!to) return 'misused'
    createFilesPrivately()
    const { parseLocation } = await import('../transfer/location')
    const { copyCatalogue } = await import('../transfer/copy')
    await copyCatalogue({
      from: from ? parseLocation(from) : databaseLocation(),
      to: parseLocation(to),
      log: console.log,
    })
    console.log('The copy equals its source.')
    return 0
  },
}

function readFlags(given: readonly string[]): { from?: string; to?: string } {
  const flag = { type: 'string' } as const
  try {
    return parseArgs({ args: [...given], options: { from: flag, to: flag } }).values
  } catch {
    return {}
  }
}
