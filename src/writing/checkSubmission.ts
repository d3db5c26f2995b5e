import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import type { StoredProject } from '@/project'
import { transitionOf } from './request'
import { needless, unanswered } from './acknowledgements/judge'
import { acknowledgedBy } from './acknowledgements/takeAcknowledgements'
import { readFindings } from './checks/readFindings'
import type { Naming } from './files/filesOf'
import { findForeign } from './files/findForeign'
import { settleOwners } from './files/settleOwners'
import { refuse } from './shape/problems'
import { newestVersion, storedRow } from './stored'
import { settleOrganisations } from './files/settleOrganisations'

/**
 * Checks a whole entry, all languages, as it was just stored in this transaction, when it is handed
 * in and again when it is published. A problem undoes the write, and so does something unusual that
 * the entry does not acknowledge. Whose files it names is checked at every save too.
 */
export const checkSubmission: CollectionAfterChangeHook = async ({
  collection,
  doc,
  previousDoc,
  req,
}) => {
  const transition = transitionOf(req)
  const isDecisive = transition === 'submit' || transition === 'publish' || transition === 'load'
  const asked = acknowledgedBy(req)
  const result = doc as { id: string }
  const isPublic = transition === 'publish' || transition === 'load'
  const project = await (isPublic ? storedRow : newestVersion)<StoredProject>(
    collection,
    result,
    req,
  )
  if (!project) throw new Error(`The project ${result.id} that was just stored is not there.`)
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
