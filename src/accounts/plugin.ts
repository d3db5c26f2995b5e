import type { CollectionConfig, Config } from 'payload'
import { guardChanges } from './guardChanges'
import { noteChanges, noteReset } from './noteChanges'
import { guardPassword } from './guardPassword'
import { forgotPassword } from './forgotPassword'
import { guardRefresh } from './guardRefresh'
import { preserveSessions, markSignIn } from './preserveSessions'
import { refuseDeactivated } from './refuseDeactivated'

/** Who can sign in, with what password, and who may change what an account may do. */
export function accounts(config: Config): Config {
  return {
    ...config,
    collections: config.collections?.map((collection) =>
      collection.slug === 'users' ? withGuards(collection) : collection,
    ),
    onInit: async (payload) => {
      preserveSessions(payload)
      await config.onInit?.(payload)
    },
  }
}

function withGuards(users: CollectionConfig): CollectionConfig {
  const { hooks = {} } = users
  return {
    ...users,
    endpoints: [...(users.endpoints || []), forgotPassword],
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks.beforeOperation ?? []), markSignIn, guardRefresh, guardPassword],
      beforeChange: [...(hooks.beforeChange ?? []), guardChanges],
      afterChange: [...(hooks.afterChange ?? []), noteChanges],
      beforeLogin: [...(hooks.beforeLogin ?? []), refuseDeactivated],
      afterLogin: [...(hooks.afterLogin ?? []), noteReset],
    },
  }
}
