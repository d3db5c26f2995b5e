import type { CollectionConfig, Config } from 'payload'
import { acknowledgeField } from './acknowledge/field'
import { takeAcknowledgements } from './acknowledge/takeAcknowledgements'
import { validateShape } from './shape/validateShape'
import { checkWritten } from './shape/checkWritten'
import { keepLanguages, noteNameless } from './shape/keepLanguages'
import { noteRestore, ownRows } from './shape/ownRows'
import { readFindings } from './checks/readFindings'
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
      beforeOperation: [
        validateShape,
        checkWritten,
        noteRestore,
        noteNameless,
        ...(hooks.beforeOperation ?? []),
      ],
      beforeChange: [keepLanguages, ownRows, ...(hooks.beforeChange ?? [])],
    },
  }
  if (collection.slug !== 'projects') return checked
  return {
    ...checked,
    fields: [...checked.fields, acknowledgeField],
    // The page of changes shows what is acknowledged, and lies below this folder.
    custom: { ...checked.custom, readFindings },
    hooks: {
      ...checked.hooks,
      beforeChange: [takeAcknowledgements, ...checked.hooks.beforeChange],
      afterChange: [checkSubmission, ...(hooks.afterChange ?? [])],
    },
  }
}
