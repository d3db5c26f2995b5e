import type {
  Access,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionSlug,
  Where,
} from 'payload'
import { actorOf, type Actor } from '../actor'
import type { Answer } from '../rules'
import { LOCKS } from './guard'
import { idOf, may, type Lock } from './mayUpdate'

/**
 * Who sees that an entry is being edited, and who takes the lock over or ends it. Payload lets
 * anybody who is logged in lock any entry in any name, which keeps its ministry from saving. The
 * admin makes locks past these doors, and `guardLocks` judges those.
 */
export const lockAccess = {
  create: () => false,
  read: heldBy(seenBy),
  update: ofOwnDocument,
  delete: heldBy(takenBy),
} satisfies Record<string, Access>

/** A lock of anybody else may be on a draft of a project. */
const OF_ORGANISERS: Where = { role: { equals: 'organiser' } }

/** The persons whose locks the actor sees: all but those of other states' ministries. */
function seenBy(actor: Actor): Answer {
  if (actor.kind === 'stranger') return false
  if (actor.role === 'organiser') return OF_ORGANISERS
  if (actor.role !== 'ministry') return true
  return { or: [ofState(actor.state), { role: { not_equals: 'ministry' } }] }
}

/** The persons whose locks the actor may end: those of the own office. */
function takenBy(actor: Actor): Answer {
  if (actor.kind === 'stranger') return false
  if (actor.role === 'secretariat') return true
  if (actor.role === 'organiser') return OF_ORGANISERS
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

/** A lock is taken over by whoever may update its document, one lock at a time. */
async function ofOwnDocument({ id, req }: Parameters<Access>[0]): Promise<boolean> {
  const actor = actorOf(req.user)
  if (actor.kind !== 'person' || id === undefined) return false
  const lock = await req.payload.db.findOne<Lock & { id: string }>({
    collection: LOCKS,
    where: { id: { equals: id } },
    req,
  })
  const document = idOf(lock?.document?.value)
  if (!lock?.document || !document) return false
  return may('update', req.payload, actor.id, lock.document.relationTo as CollectionSlug, document)
}

/** A lock is taken over for oneself alone, and stays on its document. */
export const takeForOneself: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (!req.user || !originalDoc) return data
  const { document, globalSlug } = originalDoc as Lock & { globalSlug?: unknown }
  const user = { relationTo: req.user.collection, value: req.user.id }
  return { ...data, document, globalSlug, user }
}

/** Nobody keeps a person from changing her own account, such as its password. */
export const ownAccountIsFree: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'update' || req.user?.collection !== 'users') return args
  const { id } = args as { id?: unknown }
  return id === req.user.id ? Object.assign(args, { overrideLock: true }) : args
}
