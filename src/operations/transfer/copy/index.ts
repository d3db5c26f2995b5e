import type { Payload } from 'payload'
import type { DatabaseLocation } from '@/database'
import { refuseNonEmpty } from '../refuseNonEmpty'
import { isSameLocation, checkReachable, formatLocation } from '../location'
import { TransferRefused } from '../errors'
import { refuseUnfinished } from '../unfinished'
import { KNOWN_MIGRATIONS, refuseNewer } from '../version'
import { readPages } from './read'
import { rowSets } from './rows'
import { fillTarget, withCatalogue } from './target'
import { compareSets, formatTable } from './verify'
import { withWriter } from './write'

interface CopyOptions {
  from: DatabaseLocation
  to: DatabaseLocation
  /** Reports progress to people, one line at a time. */
  log: (line: string) => void
}

/**
 * Copies everything that is stored to an empty database of either engine and verifies it: ids,
 * drafts and versions, users with their passwords, rows of uploads, the log with its numbers, the
 * registry with its epoch. Files stay where they are. Throws TransferRefused, with nothing changed,
 * for a target that is not empty or a source of another version; and if the two differ in the end.
 */
export async function copyCatalogue({ from, to, log }: CopyOptions): Promise<void> {
  if (isSameLocation(from, to)) throw new TransferRefused('Source and target are the same place.')
  await checkReachable(from)
  await refuseUnfinished(from)
  if (to.engine === 'mongodb') await checkReachable(to)
  await refuseNonEmpty(to)
  await withCatalogue(from, async (source) => {
    await refuseOtherVersion(source, from)
    await fillTarget(to, async (target) => {
      log(`From ${formatLocation(from)} to ${formatLocation(to)}`)
      await copyRows(source, target, log)
      log('Comparing')
      const compared = await compareSets(source, target)
      for (const line of formatTable(compared)) log(line)
      refuseDifference(compared.filter(({ equal }) => !equal).map(({ name }) => name))
    })
  })
}

async function copyRows(source: Payload, target: Payload, say: CopyOptions['log']): Promise<void> {
  await withWriter(target, async (write) => {
    for (const set of rowSets(source)) {
      let rows = 0
      for await (const page of readPages(source, set)) {
        await write(set, page)
        rows += page.length
      }
      say(`  ${set.name}: ${rows}`)
    }
  })
}

function refuseDifference(names: string[]): void {
  if (names.length === 0) return
  throw new TransferRefused(
    `The copy differs from its source in ${names.join('; ')}: the target must not be used. Let nobody write to the source, empty the target, and copy again.`,
  )
}

/** Source and target must both have the schema of this code. */
async function refuseOtherVersion({ db }: Payload, location: DatabaseLocation): Promise<void> {
  if (!(await db.findOne({ collection: 'registry', where: { key: { equals: 'epoch' } } }))) {
    throw new TransferRefused(
      `There is no catalogue in ${formatLocation(location)}: correct the place.`,
    )
  }
  const { docs } = await db.find<{ id: string; name?: string | null }>({
    collection: 'payload-migrations',
    limit: 1000,
    pagination: false,
  })
  const applied = docs.flatMap(({ name }) => name ?? [])
  refuseNewer(`The catalogue in ${formatLocation(location)}`, applied)
  const missing = KNOWN_MIGRATIONS.some((name) => !applied.includes(name))
  if (missing) {
    throw new TransferRefused(
      `The catalogue in ${formatLocation(location)} is older than this code: start it once, then copy.`,
    )
  }
}
