import { isLocalised, type Field, type Form } from '@/description/kinds'
import { isBlank, NEEDED, NEEDED_IN_ENGLISH } from '@/description/needed'
import type { Localised } from '@/vocabulary'
import type { FieldError } from '../shape/fieldErrors'

/** A stored row, with texts by language. */
export type Stored = Readonly<Record<string, unknown>>

/**
 * What a public entry is never without, by its description, and this one is: in lists row by row, in
 * groups where they say anything, and texts in English.
 */
export function findMissing(fields: readonly Field[], row: Stored, prefix = ''): FieldError[] {
  return fields.flatMap(({ form, name }): FieldError[] => {
    const path = prefix + name
    const value = row[name]
    if (form.kind === 'rows') {
      return rowsOf(value).flatMap((one, at) => findMissing(form.members, one, `${path}.${at}.`))
    }
    if (form.kind === 'group') {
      return isBlank(value) ? [] : findMissing(form.members, value as Stored, `${path}.`)
    }
    return (form.needed ?? form.required) ? missing(form, value, path) : []
  })
}

function missing(form: Form, value: unknown, path: string): FieldError[] {
  if (!isLocalised(form)) return isBlank(value) ? [{ path, message: NEEDED }] : []
  const english = (value as Localised | null | undefined)?.en
  return english ? [] : [{ path, message: NEEDED_IN_ENGLISH }]
}

export function rowsOf(value: unknown): Stored[] {
  return Array.isArray(value) ? (value as Stored[]) : []
}
