import { createLocalReq, type CollectionSlug, type Payload, type Where } from 'payload'
import { actorOf } from '../actor'

/** A row of Payload's locks: who holds which document. Relations are ids or populated rows. */
export interface Lock {
  document?: Reference | null
  user?: Reference | null
}

interface Reference {
  relationTo: string
  value: unknown
}

/**
 * Whether the holder of a lock may update the locked document, judged by what is stored now. The
 * answer is no when the document does not exist, and when the person is gone, deactivated or lacks
 * the right. It is also no for one's own account: nobody can put off being deactivated by keeping
 * its form open.
 */
export async function isValidLock(payload: Payload, { document, user }: Lock): Promise<boolean> {
  const holder = idOf(user?.value)
  const id = idOf(document?.value)
  if (user?.relationTo !== 'users' || !holder || !id || !document) return false
  if (document.relationTo === 'users' && id === holder) return false
  return hasAccess('update', payload, holder, document.relationTo as CollectionSlug, id)
}

/**
 * Whether a user may update the newest version of a document, or read it or its published version.
 */
export async function hasAccess(
  operation: 'read' | 'update',
  payload: Payload,
  person: string,
  collection: CollectionSlug,
  id: string,
): Promise<boolean> {
  const config = Object.hasOwn(payload.collections, collection)
    ? payload.collections[collection].config
    : undefined
  if (!config) return false
  const user = await findFirst(payload, 'users', { id: { equals: person } })
  const req = await createLocalReq(
    { user: user && ({ ...user, collection: 'users' } as never) },
    payload,
  )
  const doc = await findFirst(payload, collection, { id: { equals: id } })
  if (!doc || actorOf(req.user).kind === 'stranger') return false
  // The same question as the admin asks: whether it may be saved, not whether it may be published.
  const data = config.versions?.drafts ? { ...doc, _status: 'draft' } : doc
  const result = await config.access[operation]({ req, id, data })
  if (typeof result !== 'object') return result
  const allowed = { and: [{ id: { equals: id } }, result] }
  if (await findFirst(payload, collection, allowed)) return true
  // What is published stays readable, even where its newest version belongs to another state.
  return operation === 'read' && Boolean(await findFirst(payload, collection, allowed, false))
}

async function findFirst(payload: Payload, collection: CollectionSlug, where: Where, draft = true) {
  const { docs } = await payload.find({
    collection,
    where,
    draft,
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
  })
  return docs[0] as Record<string, unknown> | undefined
}

/** The id in a relation, populated or not. */
export function idOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  const { id } = (value ?? {}) as { id?: unknown }
  return typeof id === 'string' ? id : undefined
}
