import type { CollectionConfig, Config, Field } from 'payload'
import { applyTransition } from './applyTransition'
import { frozenWhileSubmitted } from './freeze'
import { guardWrites } from './guard'
import { pruneSaves } from './pruneSaves'
import { restoreRoute } from './restoreRoute'
import { NAMEABLE } from './transitions'

/** By which a request names a transition; never stored. */
const transitionField: Field = {
  name: 'transition',
  type: 'select',
  virtual: true,
  options: NAMEABLE.map(({ label, name }) => ({ label, value: name })),
  admin: { hidden: true },
}

/** Puts the workflow below every door to the projects. */
export function workflow(config: Config): Config {
  return {
    ...config,
    collections: config.collections?.map((collection) =>
      collection.slug === 'projects' ? guarded(collection) : collection,
    ),
  }
}

function guarded(projects: CollectionConfig): CollectionConfig {
  return {
    ...projects,
    endpoints: [...(projects.endpoints || []), restoreRoute],
    access: {
      ...projects.access,
      ...(projects.access?.update && { update: frozenWhileSubmitted(projects.access.update) }),
    },
    fields: [...projects.fields, transitionField],
    hooks: {
      ...projects.hooks,
      beforeOperation: [...(projects.hooks?.beforeOperation ?? []), guardWrites],
      beforeChange: [...(projects.hooks?.beforeChange ?? []), applyTransition],
      afterChange: [...(projects.hooks?.afterChange ?? []), pruneSaves],
    },
  }
}
