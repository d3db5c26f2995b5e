import type { PayloadRequest } from 'payload'
import { today } from '@/dates'
import type { StoredProject } from '@/project'
import { findDuplicates } from '../duplicates/findDuplicates'
import { readRates } from '../log/readRates'
import { runChecks } from '.'
import type { Finding } from './types'

/** What the checks find in an entry today, acknowledged or not, with entries that look the same. */
export async function readFindings(
  project: StoredProject,
  req: PayloadRequest,
): Promise<Finding[]> {
  return [
    ...runChecks(project, today(), await readRates(project, req)),
    ...(await findDuplicates(project, req)),
  ]
}

/**
 * What they find when an entry is published: as of the day of its submission, so that a date that
 * passed while it was read does not send it back. Other entries were compared when it was submitted.
 */
export async function readFindingsAtSubmission(
  project: StoredProject & { submittedAt?: string | null },
  req: PayloadRequest,
): Promise<Finding[]> {
  const day = project.submittedAt ? today(Date.parse(project.submittedAt)) : today()
  return runChecks(project, day, await readRates(project, req))
}
