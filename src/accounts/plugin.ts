import type { CollectionConfig, Config } from 'payload'
import { guardChanges } from './guardChanges'
import { noteChanges, noteReset } from './noteChanges'
import { guardPassword } from './guardPassword'
import { forgotPassword } from './forgotPassword'
import { guardRefresh } from './guardRefresh'
import { keepSessions, noteSignIn } from './keepSessions'
import { refuseDeactivated } from './refuseDeactivated'

/** Who gets in, with which password, and who may change what an account may do. */
export function accounts(config: Config): Config {
  return {
    ...config,
    collections: config.collections?.map((collection) =>
      collection.slug === 'users' ? guarded(collection) : collection,
    ),
    onInit: async (payload) => {
      keepSessions(payload)
      await config.onInit?.(payload)
    },
  }
}

function guarded(users: CollectionConfig): CollectionConfig {
  const { hooks = {} } = users
  return {
    ...users,
    endpoints: [...(users.endpoints || []), forgotPassword],
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks.beforeOperation ?? []), noteSignIn, guardRefresh, guardPassword],
      beforeChange: [...(hooks.beforeChange ?? []), guardChanges],
      afterChange: [...(hooks.afterChange ?? []), noteChanges],
      beforeLogin: [...(hooks.beforeLogin ?? []), refuseDeactivated],
      afterLogin: [...(hooks.afterLogin ?? []), noteReset],
    },
  }
}
