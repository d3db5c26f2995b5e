import type { CollectionConfig, Config, Field } from 'payload'
import { applyTransition } from './applyTransition'
import { guardWrites } from './guard'
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
    fields: [...projects.fields, transitionField],
    hooks: {
      ...projects.hooks,
      beforeOperation: [...(projects.hooks?.beforeOperation ?? []), guardWrites],
      beforeChange: [...(projects.hooks?.beforeChange ?? []), applyTransition],
    },
  }
}
