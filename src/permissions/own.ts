import type { Access, SanitizedCollectionConfig, SanitizedConfig } from 'payload'
import { actorOf } from './actor'
import { lockAccess, ownAccountIsFree, takeForOneself } from './locks/access'
import { guardLocks, LOCKS } from './locks/guard'
import { access, nobody } from './named'
import { refuseFarSort } from './refuseFarSort'

const DENIED = access(nobody)
const CLOSED = {
  create: DENIED,
  delete: DENIED,
  read: DENIED,
  readVersions: DENIED,
  unlock: DENIED,
  update: DENIED,
}

/**
 * Closes Payload's own collections, which its sanitising adds after every plugin has run. By itself
 * it asks only whether somebody is logged in, and a deactivated user still is. Preferences stay
 * open to whom they belong to, locks to those who may update the document; no door leads to the rest.
 */
export async function closeOwnCollections(
  building: Promise<SanitizedConfig>,
): Promise<SanitizedConfig> {
  const config = await building
  for (const collection of config.collections) {
    if (collection.slug.startsWith('payload-')) close(collection)
    if (collection.auth) collection.hooks.beforeOperation.push(ownAccountIsFree)
  }
  Object.assign(config, { db: guardLocks(config.db) })
  // Jobs are the server's: whoever is signed in could run and cancel them.
  config.jobs.access = { cancel: () => false, queue: () => false, run: () => false }
  return config
}

function close(collection: SanitizedCollectionConfig): void {
  collection.disableDuplicate = true
  collection.disableBulkDelete = true
  collection.hooks.beforeOperation.push(refuseFarSort)
  if (collection.slug === LOCKS) {
    Object.assign(collection.access, CLOSED, lockAccess)
    collection.hooks.beforeChange.push(takeForOneself)
  } else if (collection.slug === 'payload-preferences') {
    const { create, delete: remove, read, update } = collection.access
    Object.assign(collection.access, CLOSED, {
      create: alsoStaff(create),
      delete: alsoStaff(remove),
      read: alsoStaff(read),
      update: alsoStaff(update),
    })
  } else Object.assign(collection.access, CLOSED)
}

function alsoStaff(own: Access): Access {
  return (args) => (actorOf(args.req.user).kind === 'person' ? own(args) : false)
}
