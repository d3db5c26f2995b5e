import { z } from 'zod'
import { FIELDS } from '../fields'
import { shapeOf, writeFields } from '@/description/kinds'
import type { Row } from '@/description/material'
import type { Material } from '../stored'

/**
 * The public form of a project: everything an investor may see of it, in all languages, references
 * written out. No absolute address, nothing that depends on today, no contact person.
 */
export const recordSchema = z.object({ code: z.string(), slug: z.string(), ...shapeOf(FIELDS) })

export type PublicRecord = z.output<typeof recordSchema>

/**
 * The public form of a project, from its stored row and what that refers to. What no field
 * describes cannot leak: contacts, workflow and restricted documents never pass.
 */
export function writeRecord(material: Material): PublicRecord {
  const { project } = material
  return {
    code: project.code,
    slug: project.slug || project.code.toLowerCase(),
    ...writeFields(FIELDS, project as Row, material),
  }
}
