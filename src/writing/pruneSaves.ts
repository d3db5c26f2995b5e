import type { CollectionAfterChangeHook } from 'payload'
import { transitionOf } from './request'

/** How many plain saves of a project are kept, the newest ones. */
export const MAX_PLAIN_SAVES = 50

/**
 * Removes a project's oldest plain saves beyond the bound, in the transaction of the write. Versions
 * that carry a transition stay, and so do those from before it was noted what a version carries.
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
