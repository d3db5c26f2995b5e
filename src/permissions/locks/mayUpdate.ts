import { createLocalReq, type CollectionSlug, type Payload, type Where } from 'payload'
import { actorOf } from '../actor'

/** What a row of Payload's locks says: who holds which document. Relations are ids or whole rows. */
export interface Lock {
  document?: Reference | null
  user?: Reference | null
}

interface Reference {
  relationTo: string
  value: unknown
}

/**
 * Whether the holder of a lock may update the document that it is on, as both are stored now. A
 * document that is not there, and a person who is gone, deactivated or without the right, mean no.
 * So does the own account: nobody puts off being deactivated by keeping its form open.
 */
export async function isHeldRightly(payload: Payload, { document, user }: Lock): Promise<boolean> {
  const holder = idOf(user?.value)
  const id = idOf(document?.value)
  if (user?.relationTo !== 'users' || !holder || !id || !document) return false
  if (document.relationTo === 'users' && id === holder) return false
  return may('update', payload, holder, document.relationTo as CollectionSlug, id)
}

/** Whether a person may update the newest version of a document, or read it or its public one. */
export async function may(
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
  const user = await first(payload, 'users', { id: { equals: person } })
  const req = await createLocalReq(
    { user: user && ({ ...user, collection: 'users' } as never) },
    payload,
  )
  const doc = await first(payload, collection, { id: { equals: id } })
  if (!doc || actorOf(req.user).kind === 'stranger') return false
  // As the admin asks: whether it may be saved, not whether it may be published.
  const data = config.versions?.drafts ? { ...doc, _status: 'draft' } : doc
  const answer = await config.access[operation]({ req, id, data })
  if (typeof answer !== 'object') return answer
  const allowed = { and: [{ id: { equals: id } }, answer] }
  if (await first(payload, collection, allowed)) return true
  // What is public stays readable, also where its newest version is another state's.
  return operation === 'read' && Boolean(await first(payload, collection, allowed, false))
}

async function first(payload: Payload, collection: CollectionSlug, where: Where, draft = true) {
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

/** The id in a relation, whether it was filled in or not. */
export function idOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  const { id } = (value ?? {}) as { id?: unknown }
  return typeof id === 'string' ? id : undefined
}
