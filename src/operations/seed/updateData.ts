import { FIELDS } from '@/project/fields'
import type { Form } from '@/description/kinds'
import { toData, type Ids } from './convert'
import type { SeedProject } from './types'

/** What the seed gives each record once and for all. */
const FIXED = ['code', 'slug']

/**
 * A seed record as the data of an update: what the record no longer states is cleared. Files and
 * descriptions, which no seed has, are left as they are.
 */
export function toUpdate(seed: SeedProject, ids: Ids): Record<string, unknown> {
  const data = toData(seed, ids)
  const known = FIELDS.filter(
    ({ form, name }) => !FIXED.includes(name) && form.kind !== 'file' && form.kind !== 'richText',
  )
  return Object.fromEntries(known.map(({ form, name }) => [name, whole(form, data[name])]))
}

/** A value with each member that it does not state as null; an empty list for rows. */
function whole(form: Form, value: unknown): unknown {
  if (form.kind === 'group') {
    const members = (value ?? {}) as Record<string, unknown>
    return Object.fromEntries(
      form.members.map(({ form: inner, name }) => [name, whole(inner, members[name])]),
    )
  }
  if (form.kind === 'rows') return value ?? []
  return value ?? null
}
