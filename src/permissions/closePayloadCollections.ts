import type { Access, SanitizedCollectionConfig, SanitizedConfig } from 'payload'
import { actorOf } from './actor'
import { hideFromAccess } from './hideFromAccess'
import { lockAccess, ignoreLockOnOwnAccount, takeOverForOneself } from './locks/access'
import { guardLocks, LOCKS } from './locks/guardLocks'
import { nameHolder } from './locks/nameHolder'
import { access, nobody } from './named'
import { refuseUnreadableSort } from './refuseUnreadableSort'

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
 * Closes Payload's own collections, which its sanitising adds after all plugins have run. By
 * default Payload only asks whether somebody is logged in, and a deactivated user still is.
 * Preferences stay open to their owners, and locks to those who may update the document; everything
 * else is closed.
 */
export async function closePayloadCollections(
  building: Promise<SanitizedConfig>,
): Promise<SanitizedConfig> {
  const config = await building
  for (const collection of config.collections) {
    if (collection.slug.startsWith('payload-')) close(collection)
    if (collection.auth) collection.hooks.beforeOperation.push(ignoreLockOnOwnAccount)
  }
  hideFromAccess(config)
  Object.assign(config, { db: guardLocks(config.db) })
  // Jobs belong to the server: otherwise anyone signed in could run and cancel them.
  config.jobs.access = { cancel: () => false, queue: () => false, run: () => false }
  return config
}

function close(collection: SanitizedCollectionConfig): void {
  collection.disableDuplicate = true
  collection.disableBulkDelete = true
  collection.hooks.beforeOperation.push(refuseUnreadableSort)
  if (collection.slug === LOCKS) {
    Object.assign(collection.access, CLOSED, lockAccess)
    collection.hooks.beforeChange.push(takeOverForOneself)
    collection.hooks.afterRead.push(nameHolder)
  } else if (collection.slug === 'payload-preferences') {
    const { create, delete: remove, read, update } = collection.access
    Object.assign(collection.access, CLOSED, {
      create: staffOnly(create),
      delete: staffOnly(remove),
      read: staffOnly(read),
      update: staffOnly(update),
    })
  } else Object.assign(collection.access, CLOSED)
}

function staffOnly(own: Access): Access {
  return (args) => (actorOf(args.req.user).kind === 'person' ? own(args) : false)
}
