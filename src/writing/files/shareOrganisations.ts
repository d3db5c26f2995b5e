import type { PayloadRequest } from 'payload'
import type { StoredProject } from '@/project'
import { idsIn } from '@/project/within'

interface Organisation {
  id: string
  states?: string[] | null
}

/**
 * Makes every organisation of a project visible to the ministry that leads it, whoever added it:
 * the secretariat, or the ministry that led the project before. Runs in the transaction of `req`.
 */
export async function shareOrganisations(
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
