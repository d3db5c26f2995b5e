import type { CollectionAfterChangeHook } from 'payload'
import { storedRow } from './stored'

interface Led {
  id: string
  _status?: string | null
  leadState?: string | null
}

/**
 * Access asks the base row who leads a project, while a draft is saved beside it. A lead state that
 * the secretariat moved is written to the base row at once where that row is not public; a public
 * one keeps the approved lead state until the change is approved too.
 */
export const followLeadState: CollectionAfterChangeHook = async ({
  collection,
  doc,
  operation,
  req,
}) => {
  if (operation !== 'update') return
  const { id, leadState } = doc as Led
  const row = await storedRow<Led>(collection, doc as Led, req)
  // The hooks that come later look at the lead state of a public row alone.
  if (!row || row._status === 'published' || row.leadState === leadState) return
  await req.payload.db.updateOne({ collection: 'projects', id, data: { leadState }, req })
}
