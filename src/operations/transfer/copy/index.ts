import type { Payload } from 'payload'
import type { DatabaseLocation } from '@/database'
import { refuseFilled } from '../empty'
import { isSame, reach, sayPlace } from '../place'
import { TransferRefused } from '../refused'
import { refuseUnfinished } from '../unfinished'
import { KNOWN_MIGRATIONS, refuseNewer } from '../version'
import { readPages } from './read'
import { rowSets } from './rows'
import { fillPlace, withCatalogue } from './target'
import { compare, tableOf } from './verify'
import { withWriter } from './write'

interface Copying {
  from: DatabaseLocation
  to: DatabaseLocation
  /** Tells a person what is going on, a line at a time. */
  say: (line: string) => void
}

/**
 * Moves everything that is stored to an empty place of either engine and proves it: ids, drafts and
 * versions, users with their passwords, uploads' rows, the log with its numbers, the registry with
 * its epoch. Files stay where they are. Throws TransferRefused, with nothing changed, for a target
 * that is not empty and for a source of another version; and when the two differ in the end.
 */
export async function copyCatalogue({ from, to, say }: Copying): Promise<void> {
  if (isSame(from, to)) throw new TransferRefused('Source and target are the same place.')
  await reach(from)
  await refuseUnfinished(from)
  if (to.engine === 'mongodb') await reach(to)
  await refuseFilled(to)
  await withCatalogue(from, async (source) => {
    await refuseOtherVersion(source, from)
    await fillPlace(to, async (target) => {
      say(`From ${sayPlace(from)} to ${sayPlace(to)}`)
      await copyRows(source, target, say)
      say('Comparing')
      const compared = await compare(source, target)
      for (const line of tableOf(compared)) say(line)
      refuseDifference(compared.filter(({ equal }) => !equal).map(({ name }) => name))
    })
  })
}

async function copyRows(source: Payload, target: Payload, say: Copying['say']): Promise<void> {
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

/** Source and target have one form: that of this code. */
async function refuseOtherVersion({ db }: Payload, place: DatabaseLocation): Promise<void> {
  if (!(await db.findOne({ collection: 'registry', where: { key: { equals: 'epoch' } } }))) {
    throw new TransferRefused(`There is no catalogue in ${sayPlace(place)}: correct the place.`)
  }
  const { docs } = await db.find<{ id: string; name?: string | null }>({
    collection: 'payload-migrations',
    limit: 1000,
    pagination: false,
  })
  const applied = docs.flatMap(({ name }) => name ?? [])
  refuseNewer(`The catalogue in ${sayPlace(place)}`, applied)
  const missing = KNOWN_MIGRATIONS.some((name) => !applied.includes(name))
  if (missing) {
    throw new TransferRefused(
      `The catalogue in ${sayPlace(place)} is older than this code: start it once, then copy.`,
    )
  }
}
