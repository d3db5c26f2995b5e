import type { Payload } from 'payload'
import type { DatabaseLocation } from '@/database'
import { migrate } from '../../prepare/migrate'
import { makeAside } from '../aside'
import { clearUnfinished, markUnfinished } from '../unfinished'
import { openCatalogue } from './open'

type Fill = (target: Payload) => Promise<void>

/**
 * Fills an empty place so that nothing is served before `fill` has ended well: a file gets its name
 * at the end, a MongoDB database carries a mark until then.
 */
export async function fillPlace(place: DatabaseLocation, fill: Fill): Promise<void> {
  if (place.engine === 'sqlite') {
    await makeAside(place.file, (file) => fillCatalogue({ engine: 'sqlite', file }, fill))
    return
  }
  await markUnfinished(place.uri, 'copy')
  await fillCatalogue(place, fill)
  await clearUnfinished(place.uri)
}

function fillCatalogue(place: DatabaseLocation, fill: Fill): Promise<void> {
  return withCatalogue(place, async (target) => {
    await migrate(target, () => undefined)
    await fill(target)
  })
}

/** Lends Payload on a place. */
export async function withCatalogue(place: DatabaseLocation, work: Fill): Promise<void> {
  const payload = await openCatalogue(place)
  try {
    await work(payload)
  } finally {
    await payload.destroy()
  }
}
