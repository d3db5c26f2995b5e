import { z } from 'zod'
import type { ForumSnapshot } from '@/catalogue/forum/types'
import { EXAMPLE_CODE, isProjectCode } from '@/project/code'
import { codesOf, type CodeOf, type Term } from '@/vocabulary'
import type { ParameterError } from '../parameters'

/** Longest code of an edition. */
const LONGEST_CODE = 60
const LONGEST_TRACK = 16

/** Codes of a list; several are alternatives. */
export function oneOfCodes<const List extends readonly Term[]>(
  list: List,
  description: string,
  example: CodeOf<List>,
) {
  const codes = z.enum(codesOf(list)) as z.ZodEnum<{ [Code in CodeOf<List>]: Code }>
  return z
    .array(codes)
    .max(100)
    .optional()
    .meta({ description, example: [example] })
}

export const edition = z
  .string()
  .toLowerCase()
  .max(LONGEST_CODE)
  .optional()
  .meta({ description: 'Code of an edition.', example: 'acf-9' })

export const project = z
  .string()
  .toUpperCase()
  .refine(isProjectCode, `must be the code of a project, such as ${EXAMPLE_CODE}`)
  .optional()
  .meta({ description: 'Code of a project.', example: EXAMPLE_CODE })

export const track = z
  .string()
  .max(LONGEST_TRACK)
  .optional()
  .meta({ description: 'Key of a track of the edition.', example: 't1' })

/** Refuses an edition that is not public, and a track that no matching edition has. */
export function refuseUnknown(
  values: { edition?: string | undefined; track?: string | undefined },
  forum: ForumSnapshot,
): ParameterError[] {
  const records = forum.editions().map(({ record }) => record)
  const codes = records.map(({ code }) => code)
  const errors = unknown('edition', values.edition, codes)
  if (errors.length > 0) return errors
  const tracks = records
    .filter(({ code }) => values.edition === undefined || code === values.edition)
    .flatMap((record) => record.tracks.map(({ key }) => key))
  return unknown('track', values.track, [...new Set(tracks)])
}

/** Longer lists of known values are left out of the problem. */
const MAX_ALLOWED = 100

/** The error for a value that is not among the known ones; none if it is, or if it is not given. */
export function unknown(
  field: string,
  value: string | undefined,
  known: string[],
): ParameterError[] {
  if (value === undefined || known.includes(value)) return []
  const allowed = known.length <= MAX_ALLOWED && { allowed: known }
  return [{ field, value, message: 'is not one of the known values', ...allowed }]
}
