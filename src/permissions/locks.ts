import type { Access, CollectionBeforeChangeHook, Where } from 'payload'
import { actorOf, type Actor } from './actor'
import type { Answer } from './rules'

/**
 * Who sees that an entry is being edited, and who takes the lock over or ends it. Payload lets
 * anybody who is logged in lock any entry in any name, which keeps its ministry from saving. The
 * admin makes locks past these doors.
 */
export const lockAccess = {
  create: () => false,
  read: heldBy(seenBy),
  update: heldBy(takenBy),
  delete: heldBy(takenBy),
} satisfies Record<string, Access>

/** The persons whose locks the actor sees: all but those of other states' ministries. */
function seenBy(actor: Actor): Answer {
  if (actor.kind === 'stranger') return false
  if (actor.role !== 'ministry') return true
  return { or: [ofState(actor.state), { role: { not_equals: 'ministry' } }] }
}

/** The persons whose locks the actor may take over: those of the own office. */
function takenBy(actor: Actor): Answer {
  if (actor.kind === 'stranger') return false
  if (actor.role === 'secretariat') return true
  return actor.role === 'ministry' ? ofState(actor.state) : { role: { equals: 'administrator' } }
}

function ofState(state: string): Where {
  return { state: { equals: state } }
}

function heldBy(whom: (actor: Actor) => Answer): Access {
  return async ({ req }) => {
    const persons = whom(actorOf(req.user))
    if (typeof persons === 'boolean') return persons
    const { docs } = await req.payload.find({
      collection: 'users',
      where: persons,
      select: {},
      depth: 0,
      pagination: false,
      overrideAccess: true,
      req,
    })
    return { 'user.value': { in: docs.map(({ id }) => id) } }
  }
}

interface Lock {
  document?: unknown
  globalSlug?: unknown
  user?: unknown
}

/** A lock is taken over for oneself alone, and stays on its document. */
export const takeForOneself: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (!req.user || !originalDoc) return data
  const { document, globalSlug } = originalDoc as Lock
  const user = { relationTo: req.user.collection, value: req.user.id }
  return { ...data, document, globalSlug, user }
}
