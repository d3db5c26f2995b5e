import { FIELDS } from './fields'
import type { StoredMoney } from './fields/amount'
import type { Field } from '@/description/kinds'
import type { Row } from '@/description/material'
import { isBlank } from '@/description/needed'
import type { StoredProject } from './stored'

/** One field of an entry that holds a value itself: its path, the row it stands in, and its siblings. */
interface Leaf {
  field: Field
  /** Such as `funding.0.amount`. */
  path: string
  row: Row
  beside: readonly Field[]
}

function leavesOf(row: object, fields: readonly Field[] = FIELDS, prefix = ''): Leaf[] {
  const here = row as Row
  return fields.flatMap((field) => {
    const { form, name } = field
    const path = prefix + name
    const value = here[name]
    if (form.kind === 'group') return leavesOf(rowOf(value), form.members, `${path}.`)
    if (form.kind !== 'rows') return [{ field, path, row: here, beside: fields }]
    if (!Array.isArray(value)) return []
    return value.flatMap((one, index) => leavesOf(rowOf(one), form.members, `${path}.${index}.`))
  })
}

function rowOf(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {}
}

/** A place of the entry that names a source, or must: its path, and the key that is there. */
export interface Sourced {
  path: string
  key: string | null
}

/**
 * Every source that an entry names, and every figure that names none. What is no figure may stand
 * without a source, but not with one that does not exist.
 */
export function sourcesNamed(project: StoredProject): Sourced[] {
  return leavesOf(project).flatMap(({ field: { form, name, of }, path, row }) => {
    if (form.kind !== 'source') return []
    const value = row[name]
    const key = typeof value === 'string' && value ? value : null
    const isNeeded = of !== undefined && typeof row[of] === 'number'
    return key !== null || isNeeded ? [{ path, key }] : []
  })
}

/** The entry with this source wherever a figure, a row or a value with a source names none. */
export function withSource<Entry extends object>(entry: Entry, key: string): Entry {
  return sourced(entry, FIELDS, key) as Entry
}

function sourced(row: object, fields: readonly Field[], key: string): object {
  const here = row as Row
  const changed = fields.flatMap(({ form, name, of }): [string, unknown][] => {
    const value = here[name]
    if (form.kind === 'group') {
      return isBlank(value) ? [] : [[name, sourced(rowOf(value), form.members, key)]]
    }
    if (form.kind === 'rows') {
      if (!Array.isArray(value)) return []
      return [[name, value.map((one) => sourced(rowOf(one), form.members, key))]]
    }
    if (form.kind !== 'source' || !isBlank(value)) return []
    const about = of ? [of] : (form.about ?? namesBeside(fields))
    return about.every((one) => isBlank(here[one])) ? [] : [[name, key]]
  })
  return { ...row, ...Object.fromEntries(changed) }
}

/** What a source in a group or row is of: all beside it but what is ticked or not. */
function namesBeside(fields: readonly Field[]): string[] {
  return fields.flatMap(({ form, name }) =>
    form.kind === 'source' || form.kind === 'flag' ? [] : [name],
  )
}

/** An amount of money in an entry: the path of what it is a part of, and that. */
export interface AmountIn {
  path: string
  money: StoredMoney
  /** Whether it has a price year of its own. */
  isPriced: boolean
}

export function amountsIn(project: Partial<StoredProject>): AmountIn[] {
  return leavesOf(project).flatMap(({ beside, field: { form }, path, row }) =>
    form.kind === 'number' && form.reads === 'amount'
      ? [
          {
            path: path.slice(0, path.lastIndexOf('.')),
            money: row,
            isPriced: beside.some(({ name }) => name === 'priceYear'),
          },
        ]
      : [],
  )
}

/** The collections whose rows a project's record depends on. */
export type ReferredTo = 'documents' | 'media' | 'organisations' | 'programmes'

/** A row of a collection that an entry names: by which field, and at which place of a list, from 1. */
export interface Named<To extends ReferredTo = ReferredTo> {
  path: string
  collection: To
  id: string
  place?: number
}

export function namedIn<To extends ReferredTo>(
  project: Partial<StoredProject>,
  ...collections: To[]
): Named<To>[] {
  return leavesOf(project).flatMap(({ field: { form, name }, path, row }) => {
    const to = form.kind === 'reference' || form.kind === 'file' ? form.to : undefined
    const collection = collections.find((one) => one === to)
    const value = row[name]
    if (!collection) return []
    if (typeof value === 'string' && value) return [{ path, collection, id: value }]
    return Array.isArray(value)
      ? value.map((id: string, at) => ({ path, collection, id, place: at + 1 }))
      : []
  })
}

/** The ids alone. */
export function idsIn(project: Partial<StoredProject>, collection: ReferredTo): string[] {
  return namedIn(project, collection).map(({ id }) => id)
}

/** By which fields of a project its record depends on a row of a collection. */
export function pathsTo(collection: string, fields: readonly Field[] = FIELDS): string[] {
  return fields.flatMap(({ form, name }) => {
    if (form.kind === 'reference' || form.kind === 'file')
      return form.to === collection ? [name] : []
    if (form.kind !== 'group' && form.kind !== 'rows') return []
    return pathsTo(collection, form.members).map((path) => `${name}.${path}`)
  })
}
