import type { CollectionAfterChangeHook } from 'payload'
import { transitionOf } from './request'

/** How many plain saves of a project are kept, newest first. */
export const MAX_PLAIN_SAVES = 50

/**
 * Removes a project's oldest plain saves beyond the limit, in the transaction of the write.
 * Versions that carry a transition stay, and so do those from before versions recorded what they
 * carry.
 */
export const pruneSaves: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (transitionOf(req) !== 'save') return
  const { id } = doc as { id: string }
  const { db } = req.payload
  const where = { parent: { equals: id }, 'version.savedAs': { equals: 'save' } }
  const { docs } = await db.findVersions<{ updatedAt: string }>({
    collection: 'projects',
    where,
    sort: '-updatedAt',
    limit: 1,
    page: MAX_PLAIN_SAVES + 1,
    pagination: false,
    select: { updatedAt: true },
    req,
  })
  const [oldest] = docs
  if (!oldest) return
  await db.deleteVersions({
    collection: 'projects',
    where: { ...where, updatedAt: { less_than_equal: oldest.updatedAt } },
    req,
  })
}
