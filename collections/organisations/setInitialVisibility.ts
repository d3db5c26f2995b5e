import type { CollectionBeforeChangeHook } from 'payload'
import { actorOf } from '@/permissions'

/** Sets who sees a new organisation before it is public: its ministry, or every ministry. */
export const setInitialVisibility: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const actor = actorOf(req.user)
  return actor.kind === 'person' && actor.role === 'ministry'
    ? { ...data, offered: false, states: [actor.state] }
    : { ...data, offered: true, states: [] }
}
