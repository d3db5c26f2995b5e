import type { CollectionConfig, Config } from 'payload'
import { appendAfterChange, appendAfterDelete, appendForReferring } from './append/hooks'
import { pathsTo } from '@/project/within'

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
  const paths = pathsTo(collection.slug)
  if (paths.length === 0) return collection
  return {
    ...collection,
    hooks: { ...hooks, afterChange: [...(hooks.afterChange ?? []), appendForReferring(paths)] },
  }
}
