import type { PayloadRequest } from 'payload'
import type { StoredProject } from '@/project'
import { idsIn } from '@/project/within'

interface Organisation {
  id: string
  states?: string[] | null
}

/**
 * Shows the ministry that leads a project every organisation that the project names, whoever put it
 * there: the secretariat, or the ministry that led it before. In the transaction of `req`.
 */
export async function settleOrganisations(
  project: StoredProject,
  req: PayloadRequest,
): Promise<void> {
  const { db } = req.payload
  const ids = [...new Set(idsIn(project, 'organisations'))]
  if (ids.length === 0) return
  const { docs } = await db.find<Organisation>({
    collection: 'organisations',
    where: { and: [{ id: { in: ids } }, { offered: { equals: false } }] },
    limit: ids.length,
    pagination: false,
    req,
  })
  for (const { id, states } of docs) {
    if (states?.includes(project.leadState)) continue
    const data = { states: [...(states ?? []), project.leadState] }
    await db.updateOne({ collection: 'organisations', id, data, req })
  }
}
