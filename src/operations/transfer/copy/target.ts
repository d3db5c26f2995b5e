import type { Payload } from 'payload'
import type { DatabaseLocation } from '@/database'
import { migrate } from '../../prepare/migrate'
import { createAtomically } from '../createAtomically'
import { clearUnfinished, markUnfinished } from '../unfinished'
import { openCatalogue } from './open'

type Fill = (target: Payload) => Promise<void>

/**
 * Fills an empty database in such a way that nothing is served before `fill` has succeeded: a file
 * gets its name only at the end, and a MongoDB database carries a marker until then.
 */
export async function fillTarget(location: DatabaseLocation, fill: Fill): Promise<void> {
  if (location.engine === 'sqlite') {
    await createAtomically(location.file, (file) => fillCatalogue({ engine: 'sqlite', file }, fill))
    return
  }
  await markUnfinished(location.uri, 'copy')
  await fillCatalogue(location, fill)
  await clearUnfinished(location.uri)
}

function fillCatalogue(location: DatabaseLocation, fill: Fill): Promise<void> {
  return withCatalogue(location, async (target) => {
    await migrate(target, () => undefined)
    await fill(target)
  })
}

/** Runs `work` with Payload on a given database. */
export async function withCatalogue(location: DatabaseLocation, work: Fill): Promise<void> {
  const payload = await openCatalogue(location)
  try {
    await work(payload)
  } finally {
    await payload.destroy()
  }
}
