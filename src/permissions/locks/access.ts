import type {
  Access,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionSlug,
  Where,
} from 'payload'
import { actorOf, type Actor } from '../actor'
import type { RuleResult } from '../rules'
import { LOCKS } from './guardLocks'
import { idOf, hasAccess, type Lock } from './isValidLock'

/**
 * Who sees that an entry is being edited, and who may take over or end the lock. Payload lets
 * anyone who is logged in lock any entry in anyone's name, which would keep the entry's ministry
 * from saving. The admin creates locks without going through this access control; `guardLocks`
 * checks those.
 */
export const lockAccess = {
  create: () => false,
  read: heldByUsers(seenBy),
  update: mayUpdateDocument,
  delete: heldByUsers(endedBy),
} satisfies Record<string, Access>

/** A lock of anybody else may be on a draft of a project. */
const OF_ORGANISERS: Where = { role: { equals: 'organiser' } }

/** The users whose locks the actor sees: all but those of other states' ministries. */
function seenBy(actor: Actor): RuleResult {
  if (actor.kind === 'stranger') return false
  if (actor.role === 'organiser') return OF_ORGANISERS
  if (actor.role !== 'ministry') return true
  return { or: [ofState(actor.state), { role: { not_equals: 'ministry' } }] }
}

/** The users whose locks the actor may end: those of the actor's own office. */
function endedBy(actor: Actor): RuleResult {
  if (actor.kind === 'stranger') return false
  if (actor.role === 'secretariat') return true
  if (actor.role === 'organiser') return OF_ORGANISERS
  return actor.role === 'ministry' ? ofState(actor.state) : { role: { equals: 'administrator' } }
}

function ofState(state: string): Where {
  return { state: { equals: state } }
}

function heldByUsers(holders: (actor: Actor) => RuleResult): Access {
  return async ({ req }) => {
    const persons = holders(actorOf(req.user))
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

/** A lock may be taken over by anyone who may update its document, one lock at a time. */
async function mayUpdateDocument({ id, req }: Parameters<Access>[0]): Promise<boolean> {
  const actor = actorOf(req.user)
  if (actor.kind !== 'person' || id === undefined) return false
  const lock = await req.payload.db.findOne<Lock & { id: string }>({
    collection: LOCKS,
    where: { id: { equals: id } },
    req,
  })
  const document = idOf(lock?.document?.value)
  if (!lock?.document || !document) return false
  return hasAccess(
    'update',
    req.payload,
    actor.id,
    lock.document.relationTo as CollectionSlug,
    document,
  )
}

/** A lock is only ever taken over for oneself, and stays on its document. */
export const takeOverForOneself: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (!req.user || !originalDoc) return data
  const { document, globalSlug } = originalDoc as Lock & { globalSlug?: unknown }
  const user = { relationTo: req.user.collection, value: req.user.id }
  return { ...data, document, globalSlug, user }
}

/** No lock keeps users from changing their own account, such as its password. */
export const ignoreLockOnOwnAccount: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'update' || req.user?.collection !== 'users') return args
  const { id } = args as { id?: unknown }
  return id === req.user.id ? Object.assign(args, { overrideLock: true }) : args
}
