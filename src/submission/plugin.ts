import type { CollectionConfig, Config } from 'payload'
import { checkShape } from './shape/checkShape'
import { noteRestore, ownRows } from './shape/ownRows'
import { checkSubmission } from './checkSubmission'

/** Judges what comes in: the kind of every value at each write, the whole entry when it is submitted. */
export function submission(config: Config): Config {
  return { ...config, collections: config.collections?.map(judged) }
}

function judged(collection: CollectionConfig): CollectionConfig {
  const { hooks = {} } = collection
  const checked = {
    ...collection,
    hooks: {
      ...hooks,
      beforeOperation: [checkShape, noteRestore, ...(hooks.beforeOperation ?? [])],
      beforeChange: [ownRows, ...(hooks.beforeChange ?? [])],
    },
  }
  if (collection.slug !== 'projects') return checked
  return {
    ...checked,
    hooks: { ...checked.hooks, afterChange: [checkSubmission, ...(hooks.afterChange ?? [])] },
  }
}
