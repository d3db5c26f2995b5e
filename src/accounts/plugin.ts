import type { CollectionConfig, Config } from 'payload'
import { guardChanges } from './duties/guardChanges'
import { noteChanges, noteReset } from './duties/noteChanges'
import { guardPassword } from './password/guard'
import { forgotPassword } from './signIn/forgotPassword'
import { guardRefresh } from './signIn/guardRefresh'
import { keepSessions, noteSignIn } from './signIn/keepSessions'
import { refuseDeactivated } from './signIn/refuseDeactivated'

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
