import type { CollectionConfig, Config } from 'payload'
import { READINESS_STEPS } from '@/vocabulary'
import { appendAfterChange, appendAfterDelete, appendForReferring } from './append/hooks'

/** By which fields of a project the records depend on a row of another collection. */
const REFERRING: Record<string, string[]> = {
  organisations: [
    'owner',
    'implementingAgencies.organisation',
    'contractors.organisation',
    'funding.organisation',
  ],
  programmes: ['programmes'],
  media: ['images'],
  documents: ['documents', ...READINESS_STEPS.map(({ code }) => `readiness.${code}.document`)],
}

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
  const paths = REFERRING[collection.slug]
  if (!paths) return collection
  return {
    ...collection,
    hooks: { ...hooks, afterChange: [...(hooks.afterChange ?? []), appendForReferring(paths)] },
  }
}
