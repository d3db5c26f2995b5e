import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import type { StoredProject } from '@/project'
import { transitionOf } from './request'
import { TRANSITIONS, type TransitionName } from './transitions'
import { unmatchedAcknowledgements, unacknowledged } from './acknowledgements/unacknowledged'
import { requestedAcknowledgements } from './acknowledgements/applyAcknowledgements'
import { readFindings, readFindingsAtSubmission } from './checks/readFindings'
import type { Finding } from './checks/types'
import type { PartialProject } from './files/fileReferences'
import { findForeignFiles } from './files/findForeignFiles'
import { assignFileOwners } from './files/assignFileOwners'
import { refuse } from './shape/fieldErrors'
import { newestVersion, storedRow } from './stored'
import { shareOrganisations } from './files/shareOrganisations'

/**
 * Checks a whole entry in all languages, as just stored in this transaction, when it is submitted
 * and again when it is published. An error rolls the write back, and so does anything unusual that
 * the entry does not acknowledge. Whether the entry may refer to its files is checked at every
 * save.
 */
export const checkSubmission: CollectionAfterChangeHook = async ({
  collection,
  doc,
  previousDoc,
  req,
}) => {
  const transition = transitionOf(req)
  const isPublic = transition !== null && TRANSITIONS[transition].writes === 'published'
  const isDecisive = isPublic || transition === 'submit'
  const requested = requestedAcknowledgements(req)
  const result = doc as { id: string }
  const project = await (isPublic ? storedRow : newestVersion)<StoredProject>(
    collection,
    result,
    req,
  )
  if (!project) throw new Error(`The project ${result.id} that was just stored is not there.`)
  const before = (previousDoc ?? {}) as PartialProject
  await assignFileOwners(project, before, req)
  await shareOrganisations(project, req)
  const foreign = await findForeignFiles(
    project,
    isDecisive ? {} : exemptFiles(project, before, req),
    req,
  )
  if (!isDecisive && requested.length === 0) {
    refuse('projects', foreign, req)
    return
  }
  const findings = await (isPublic ? readFindingsAtSubmission : readFindings)(project, req)
  const errors = isDecisive
    ? unacknowledged(asked(findings, transition), project.acknowledgements)
    : []
  refuse(
    'projects',
    [...foreign, ...errors, ...unmatchedAcknowledgements(findings, requested)],
    req,
  )
}

/** Nobody is there to acknowledge what is unusual in a compiled record: its tests list it. */
function asked(findings: Finding[], transition: TransitionName | null): Finding[] {
  const isSystem = transition === 'load' || transition === 'correct'
  return isSystem ? findings.filter((finding) => !('check' in finding)) : findings
}

/**
 * The files to which a draft may keep referring until it is submitted: those it referred to before,
 * and those that come back with an old version.
 */
function exemptFiles(
  project: StoredProject,
  before: PartialProject,
  req: PayloadRequest,
): PartialProject {
  return req.context.restores === true ? project : before
}
