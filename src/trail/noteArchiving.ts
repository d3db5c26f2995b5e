import type { CollectionAfterChangeHook } from 'payload'
import { appendToTrail } from './appendToTrail'

interface Archivable {
  id: string
  archived?: boolean | null
}

/** Records in the trail that a row was archived or reopened. */
export const noteArchiving: CollectionAfterChangeHook = async ({
  collection,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const { archived, id } = doc as Archivable
  const before = operation === 'update' && (previousDoc as Archivable).archived === true
  if (before === (archived === true)) return
  const event = archived === true ? 'archived' : 'reopened'
  await appendToTrail(req, { collection: collection.slug, row: id, event })
}
