import type { PayloadRequest } from 'payload'
import { today } from '@/dates'
import type { StoredProject } from '@/project'
import { readRates } from '../log/readRates'
import { runChecks } from '.'
import type { Finding } from './types'

/** What the checks find in an entry today, acknowledged or not. */
export async function readFindings(
  project: StoredProject,
  req: PayloadRequest,
): Promise<Finding[]> {
  return runChecks(project, today(), await readRates(project, req))
}
