import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import type { StoredProject } from '@/publications/record/stored'
import { transitionOf } from '@/workflow'
import { findProblems } from './checks'
import { refuse } from './shape/problems'

/**
 * Checks a whole entry, all languages, as it was just stored in this transaction, when it is handed
 * in and again when it is published. A problem undoes the write.
 */
export const checkSubmission: CollectionAfterChangeHook = async ({ doc, req }) => {
  const transition = transitionOf(req)
  if (transition !== 'submit' && transition !== 'publish' && transition !== 'load') return
  const { id } = doc as { id: string }
  const project = transition === 'submit' ? await newestVersion(id, req) : await publicRow(id, req)
  if (!project) throw new Error(`The project ${id} that was just stored is not there.`)
  const today = new Date().toISOString().slice(0, 10)
  refuse('projects', findProblems(project, today), req)
}

async function newestVersion(id: string, req: PayloadRequest): Promise<StoredProject | null> {
  const { docs } = await req.payload.db.findVersions<StoredProject>({
    collection: 'projects',
    where: { parent: { equals: id }, latest: { equals: true } },
    limit: 1,
    pagination: false,
    req,
  })
  const [newest] = docs
  return newest ? { ...newest.version, id } : null
}

function publicRow(id: string, req: PayloadRequest): Promise<StoredProject | null> {
  return req.payload.db.findOne<StoredProject>({
    collection: 'projects',
    where: { id: { equals: id } },
    req,
  })
}
