import type { CollectionConfig, Config } from 'payload'
import { appendAfterChange, appendAfterDelete, appendForReferring } from './append/hooks'
import { REFERRING_PATHS } from './referring'

/** Writes the log in the transaction of every write that changes what the public sees. */
export function publications(config: Config): Config {
  return { ...config, collections: config.collections?.map(follow) }
}

function follow(collection: CollectionConfig): CollectionConfig {
  const { hooks = {} } = collection
  if (collection.slug === 'projects') {
    return {
      ...collection,
      hooks: {
        ...hooks,
        afterChange: [...(hooks.afterChange ?? []), appendAfterChange],
        afterDelete: [...(hooks.afterDelete ?? []), appendAfterDelete],
      },
    }
  }
  if (!isReferredTo(collection.slug)) return collection
  const paths = REFERRING_PATHS[collection.slug]
  return {
    ...collection,
    hooks: { ...hooks, afterChange: [...(hooks.afterChange ?? []), appendForReferring(paths)] },
  }
}

function isReferredTo(slug: string): slug is keyof typeof REFERRING_PATHS {
  return Object.hasOwn(REFERRING_PATHS, slug)
}
