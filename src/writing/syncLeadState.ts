import type { CollectionAfterChangeHook } from 'payload'
import { storedRow } from './stored'

interface LedProject {
  id: string
  _status?: string | null
  leadState?: string | null
}

/**
 * Access control asks the base row who leads a project, while a draft is saved beside it. If the
 * secretariat changed the lead state and the base row is not public, the change is copied to it at
 * once; a public row keeps the approved lead state until the change is approved too.
 */
export const syncLeadState: CollectionAfterChangeHook = async ({
  collection,
  doc,
  operation,
  req,
}) => {
  if (operation !== 'update') return
  const { id, leadState } = doc as LedProject
  const row = await storedRow<LedProject>(collection, doc as LedProject, req)
  // Later hooks only look at the lead state of a public row.
  if (!row || row._status === 'published' || row.leadState === leadState) return
  await req.payload.db.updateOne({ collection: 'projects', id, data: { leadState }, req })
}
