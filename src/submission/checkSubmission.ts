import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import type { StoredProject } from '@/project'
import { transitionOf } from '@/workflow'
import { needless, unanswered } from './acknowledge/judge'
import { acknowledgedBy } from './acknowledge/takeAcknowledgements'
import { readFindings } from './checks/readFindings'
import type { Naming } from './files/filesOf'
import { findForeign } from './files/findForeign'
import { settleOwners } from './files/settleOwners'
import { refuse } from './shape/problems'
import { settleOrganisations } from './settleOrganisations'

/**
 * Checks a whole entry, all languages, as it was just stored in this transaction, when it is handed
 * in and again when it is published. A problem undoes the write, and so does something unusual that
 * the entry does not acknowledge. Whose files it names is checked at every save too.
 */
export const checkSubmission: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const transition = transitionOf(req)
  const isDecisive = transition === 'submit' || transition === 'publish' || transition === 'load'
  const asked = acknowledgedBy(req)
  const { id } = doc as { id: string }
  const isPublic = transition === 'publish' || transition === 'load'
  const project = isPublic ? await publicRow(id, req) : await newestVersion(id, req)
  if (!project) throw new Error(`The project ${id} that was just stored is not there.`)
  const before = (previousDoc ?? {}) as Naming
  await settleOwners(project, before, req)
  await settleOrganisations(project, req)
  const foreign = await findForeign(
    project,
    isDecisive ? {} : passedOver(project, before, req),
    req,
  )
  if (!isDecisive && asked.length === 0) {
    refuse('projects', foreign, req)
    return
  }
  const findings = await readFindings(project, req)
  const open = isDecisive ? unanswered(findings, project.acknowledgements) : []
  refuse('projects', [...foreign, ...open, ...needless(findings, asked)], req)
}

/**
 * What a draft may go on naming until it is handed in: what it named before, and what comes back
 * with an old version.
 */
function passedOver(project: StoredProject, before: Naming, req: PayloadRequest): Naming {
  return req.context.restores === true ? project : before
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
