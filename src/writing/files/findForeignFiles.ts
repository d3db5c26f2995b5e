import type { PayloadRequest } from 'payload'
import { mayShow } from '@/publications/mayShow'
import type { StoredProject } from '@/project'
import { labelOf, STATES } from '@/vocabulary'
import type { FieldError } from '../shape/fieldErrors'
import {
  fileReferencesIn,
  readFiles,
  type FileReference,
  type PartialProject,
} from './fileReferences'

/**
 * The fields of a stored project that refer to a file which it may not show: another state's, and
 * not public now. Files to which `before` already refers are exempt.
 */
export async function findForeignFiles(
  project: StoredProject,
  before: PartialProject,
  req: PayloadRequest,
): Promise<FieldError[]> {
  const known = new Set(fileReferencesIn(before).map(({ id, path }) => `${path} ${id}`))
  const named = fileReferencesIn(project).filter(({ id, path }) => !known.has(`${path} ${id}`))
  if (named.length === 0) return []
  const rows = await readFiles([project], req)
  const lead = labelOf(STATES, project.leadState)
  return named.flatMap((reference) => {
    const row = rows[reference.collection].find(({ id }) => id === reference.id)
    return row && mayShow(row, project.leadState)
      ? []
      : [{ path: reference.path, message: explainForeign(reference, lead) }]
  })
}

function explainForeign({ place }: FileReference, lead: string): string {
  const file = place ? `File ${String(place)} of this list` : 'This file'
  return `${file} is another state’s and not public now. Allowed: files of ${lead}, and files that the public sees now. Take it out, or upload your own.`
}
