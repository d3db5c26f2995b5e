import type { CollectionConfig, Config, GlobalConfig } from 'payload'
import { access, nobody } from './named'
import { refuseFarSort } from './refuseFarSort'
import { refuseTelling } from './refuseTelling'

const DENIED = access(nobody)

/**
 * Closes every operation that a collection or global leaves open by saying nothing: Payload's own
 * default lets any logged-in user of any collection do it. Filters and orders that tell are refused.
 * Put last, so that it sees what plugins add.
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
    hooks: {
      ...collection.hooks,
      beforeOperation: [...(collection.hooks?.beforeOperation ?? []), refuseFarSort, refuseTelling],
    },
  }
}

function closeGlobal(global: GlobalConfig): GlobalConfig {
  return {
    ...global,
    access: { read: DENIED, readVersions: DENIED, update: DENIED, ...global.access },
  }
}
