import { isBlank } from '@/description/needed'
import type { Field } from '@/description/kinds'
import { isOpen, STATUSES, termOf } from '@/vocabulary'
import { FIELDS } from './fields'
import type { StoredProject } from './stored'

/** A field that is empty and that investors look for, and why they do. */
export interface Missed {
  path: string
  message: string
}

/**
 * What investors would miss, in the order of the form. Nothing of a project that is no longer to be
 * built: nobody looks for a share in it.
 */
export function missedIn(project: StoredProject): Missed[] {
  const status = project.status ? termOf(STATUSES, project.status) : undefined
  if (status && !isOpen(status.code)) return []
  const row = project as unknown as Readonly<Record<string, unknown>>
  const fields: readonly Field[] = FIELDS
  return fields.flatMap(({ form: { missed }, name }) =>
    missed && isBlank(row[name]) ? [{ path: name, message: missed }] : [],
  )
}
