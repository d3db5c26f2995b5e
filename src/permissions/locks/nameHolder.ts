import type { CollectionAfterReadHook } from 'payload'
import { idOf, type Lock } from './isValidLock'

/**
 * Gives the admin the name of whoever holds a lock. It shows the address of an account, or its id
 * to those who may not read accounts: the name stands in the place of the address. The doors of the
 * API give the id alone.
 */
export const nameHolder: CollectionAfterReadHook = async ({ doc, req }) => {
  const lock = doc as Lock
  const holder = idOf(lock.user?.value)
  if (req.payloadAPI === 'REST' || req.payloadAPI === 'GraphQL' || !lock.user || !holder)
    return lock
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { equals: holder } },
    select: { name: true },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const name = docs[0]?.name
  if (!name) return lock
  return { ...lock, user: { ...lock.user, value: { id: holder, email: name } } }
}
