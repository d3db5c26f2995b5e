import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { storedRow } from '../stored'

interface Edition {
  id: string
  _status?: string | null
}

/**
 * Notes on a session whether the public sees its edition: Payload's doors show a session to strangers
 * only while both are published.
 */
export const noteEdition: CollectionBeforeChangeHook = async ({ data, req }) => {
  const { edition } = data as { edition?: string | { id: string } | null }
  const id = typeof edition === 'object' ? edition?.id : edition
  const stored = id ? await readEdition(id, req) : null
  return { ...data, editionPublic: stored?._status === 'published' }
}

function readEdition(id: string, req: PayloadRequest): Promise<Edition | null> {
  return req.payload.db.findOne<Edition>({
    collection: 'editions',
    where: { id: { equals: id } },
    req,
  })
}

/** Sessions of one edition: more than any programme has. */
export const MAX_SESSIONS = 2000

/** Opens or closes the sessions of an edition that became public, or stopped being so. */
export const markSessions: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const row = await storedRow<Edition>(collection, doc as Edition, req)
  const isPublic = row?._status === 'published'
  const { db } = req.payload
  const { docs } = await db.find<{ id: string }>({
    collection: 'sessions',
    where: {
      and: [{ edition: { equals: (doc as Edition).id } }, { editionPublic: { equals: !isPublic } }],
    },
    limit: MAX_SESSIONS,
    pagination: false,
    select: { code: true },
    req,
  })
  for (const { id } of docs) {
    await db.updateOne({ collection: 'sessions', id, data: { editionPublic: isPublic }, req })
  }
}
