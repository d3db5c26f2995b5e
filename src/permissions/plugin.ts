import type { Access, CollectionConfig, Config, GlobalConfig, SanitizedConfig } from 'payload'
import { actorOf } from './actor'
import { access, nobody } from './named'

const DENIED = access(nobody)

/**
 * Closes every operation that a collection or global leaves open by saying nothing: Payload's own
 * default lets any logged-in user of any collection do it. Put last, so that it sees what plugins add.
 */
export function denyByDefault(config: Config): Config {
  return {
    ...config,
    collections: config.collections?.map(closeCollection),
    globals: config.globals?.map(closeGlobal),
  }
}

function closeCollection(collection: CollectionConfig): CollectionConfig {
  return {
    ...collection,
    access: {
      create: DENIED,
      delete: DENIED,
      read: DENIED,
      readVersions: DENIED,
      unlock: DENIED,
      update: DENIED,
      ...(collection.auth ? { admin: () => false } : {}),
      ...collection.access,
    },
  }
}

function closeGlobal(global: GlobalConfig): GlobalConfig {
  return {
    ...global,
    access: { read: DENIED, readVersions: DENIED, update: DENIED, ...global.access },
  }
}

/** Payload's own collections, which its sanitising adds after every plugin has run. */
const OWN = ['payload-locked-documents', 'payload-preferences', 'payload-jobs', 'payload-kv']

/**
 * Closes Payload's own collections to everybody without a role: by itself it asks only whether
 * somebody is logged in, and a deactivated user still is.
 */
export async function closeOwnCollections(
  building: Promise<SanitizedConfig>,
): Promise<SanitizedConfig> {
  const config = await building
  for (const collection of config.collections) {
    if (!OWN.includes(collection.slug)) continue
    const { create, delete: remove, read, update } = collection.access
    Object.assign(collection.access, {
      create: bothHold(create),
      delete: bothHold(remove),
      read: bothHold(read),
      readVersions: DENIED,
      update: bothHold(update),
    })
  }
  return config
}

function bothHold(own: Access): Access {
  return (args) => (actorOf(args.req.user).kind === 'person' ? own(args) : false)
}
