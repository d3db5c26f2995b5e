import { FIELDS } from './fields'
import { recordSchema } from './record'

/** What every record has, whatever is entered. */
const GIVEN: Readonly<Record<string, string>> = { code: 'Code', slug: 'Address' }

const ENTERED = new Map<string, string>(
  FIELDS.map(({ form, name }) => [name, form.publicLabel ?? form.label]),
)

/** What readers find each part of a record called by, in the order of the record. */
export const PART_LABELS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.keys(recordSchema.shape).map((part) => [part, ENTERED.get(part) ?? GIVEN[part] ?? part]),
)
