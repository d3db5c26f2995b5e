import type { PayloadRequest } from 'payload'
import { mayShow } from '@/publications/mayShow'
import type { StoredProject } from '@/project'
import { labelOf, STATES } from '@/vocabulary'
import type { Problem } from '../shape/problems'
import { filesOf, readFiles, type FileReference, type Naming } from './filesOf'

/**
 * The fields of a stored project that name a file which it may not show: another state's, and not
 * public now. Files that `before` names already are passed over.
 */
export async function findForeign(
  project: StoredProject,
  before: Naming,
  req: PayloadRequest,
): Promise<Problem[]> {
  const known = new Set(filesOf(before).map(({ id, path }) => `${path} ${id}`))
  const named = filesOf(project).filter(({ id, path }) => !known.has(`${path} ${id}`))
  if (named.length === 0) return []
  const rows = await readFiles([project], req)
  const lead = labelOf(STATES, project.leadState)
  return named.flatMap((reference) => {
    const row = rows[reference.collection].find(({ id }) => id === reference.id)
    return row && mayShow(row, project.leadState)
      ? []
      : [{ path: reference.path, message: say(reference, lead) }]
  })
}

function say({ place }: FileReference, lead: string): string {
  const file = place ? `File ${String(place)} of this list` : 'This file'
  return `${file} is another state’s and not public now. Allowed: files of ${lead}, and files that the public sees now. Take it out, or upload your own.`
}
