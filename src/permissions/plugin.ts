import type { CollectionConfig, Config, GlobalConfig } from 'payload'
import { access, nobody } from './named'
import { refuseUnreadableSort } from './refuseUnreadableSort'
import { refuseExposingQueries } from './refuseExposingQueries'

const DENIED = access(nobody)

/**
 * Closes every operation that a collection or global does not mention: Payload's default would
 * allow it to any logged-in user of any collection. Also refuses filters and sorts that reveal
 * hidden data. Must come last, so that it covers what other plugins add.
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
      beforeOperation: [
        ...(collection.hooks?.beforeOperation ?? []),
        refuseUnreadableSort,
        refuseExposingQueries,
      ],
    },
  }
}

function closeGlobal(global: GlobalConfig): GlobalConfig {
  return {
    ...global,
    access: { read: DENIED, readVersions: DENIED, update: DENIED, ...global.access },
  }
}
